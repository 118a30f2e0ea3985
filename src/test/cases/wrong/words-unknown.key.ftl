# words/en-GB.ftl:2:1 words-unknown
skip-links = Straight to the words
