# words/en-GB.ftl:2:1 words-fact-unknown
due-by = before { $day }, after { $months } months, and { $hour }
