monitoring-unreachable = Messages do not arrive: { $name }. The bot may be blocked or the phone changed. Please ask when you meet.
