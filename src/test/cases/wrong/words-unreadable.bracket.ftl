# words/en-GB.ftl:3:1 words-unreadable
home = Start
due-by = by { $day
