# Files made in the background
files-making = I am preparing the file. I’ll send it here, no need to wait.
files-making-part =
    I am preparing the file. I’ll send it here, no need to wait.

    { $bar }
    Records: { $done } of { $total }
files-waiting = This file is being prepared already, I’ll send it here.
files-many = Your files are still being prepared: { $count }. Once they arrive, you can ask for the next one.
files-ready = { $count ->
        [1] Done: the file is below.
       *[other] Done: { $count } files are below.
    }
files-refused-notYours = You can’t have this file now: your role at the school has changed. If that is wrong, please ask the curator.
files-refused-empty = There are no records for this file yet.
files-failed = The file could not be prepared. The fault is ours.
files-again = Try again
files-delivered = File: { $name }
files-delivered-part = File { $number } of { $count }: { $name }
files-changed =
    Not sent: { $name }
    Your role changed while the file was being prepared. You can ask for it again.
files-erased =
    No longer kept: { $name }
    You can have it made again.
