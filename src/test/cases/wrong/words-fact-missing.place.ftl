# words/en-GB.ftl:2:1 words-fact-missing
asked-of-place = Everything asked
