# words/en-GB.ftl:2:1 words-unreadable
due-by = by { SHOUT($day) }
