main-button = 🏠 Home
home-retired = 🏠 The card has been updated; it is below.
nav-back = ← Back
nav-cancel = Cancel
nav-save-and-exit = Save and exit
nav-skip = Skip
nav-next = Next
nav-home = 🏠 Home
draft-kept = Saved. You can continue later.
dialogue-text-only = Please answer with text or a button.
dialogue-album = Several files came at once: I take the first one.
dialogue-voice = Voice note received. One typed line is needed for the record.
button-outdated = That button is out of date. Here is what matters now.
not-found = That record is no longer here. Here is what matters now.
not-allowed = That button isn’t for your role.
went-wrong = That didn’t work, and it’s our fault. Please try again in a minute.
nothing-new = Nothing has changed here.
done-already = Already recorded.
date-pick = Choose a day or type it, for example: 25.11 15:30.
date-not-read = That date could not be read. Type it like this: 25.11 15:30 — or use a button.
too-many = Too many messages at once. Please wait a minute.

bundle-head = Reminders

# Instead of the name of somebody whose data were erased.
erased-person = Participant

# Вместо имени, которое человек попросил не показывать
name-hidden-mentor = mentor
name-hidden-mentee = mentee
