# words/en-GB.ftl:3:5 words-unknown
themes = Subjects
    .intros = What belongs together
    .description = Subjects to follow.
    .intro = What belongs together.
