### Every word of this site in English, in the format of Project Fluent (projectfluent.org).
###
### A translation is one file like this one, named by its language: cy.ftl. It says every message of this file, with the same
### facts in it: { $place } stands for a name, and is written where the name belongs. A publisher may put single messages of
### their own into content/words/en-GB.ftl.
###
### Ways to say a fact: WORDS($n) a number as a word, ORDINAL($n) its place in an order, WHEN($date) a date with its
### preposition, DURING($period) the same of a period, START($text) with a capital letter, MIDDLE($text) with a small one,
### for the middle of a sentence.

## The language

# ltr or rtl: whether it is written from left to right or from right to left.
direction = ltr
middle = { MIDDLE($text) }
start = { START($text) }
number =
    { $number ->
        [0] no
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
        [9] nine
        [10] ten
       *[other] { $number }
    }
ordinal =
    { $number ->
        [1] first
        [2] second
        [3] third
        [4] fourth
        [5] fifth
        [6] sixth
        [7] seventh
        [8] eighth
        [9] ninth
        [10] tenth
       *[other] number { $number }
    }
list-next = { $items }, { $next }
list-last = { $items } and { $next }

## Dates

month-name =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
date-day = { $day } { month-name } { $year }
date-month = { month-name } { $year }
date-year = { $year }
when-day = on { date-day }
when-month = in { date-month }
when-year = in { date-year }
date-in-year-day = { $day } { month-name }
date-in-year-month = { month-name }
# The first date of a period within one year, then its last.
period-in-year = { $from } to { $to }
# The first day of a period within one month, then its last.
period-in-month = { $day } to { $to }
period = { $from } to { $to }
period-open = since { $from }
during = from { $period }

## What inspections and areas are called

inspection-title = { $family } { $year }
inspection-called = the { MIDDLE($called) } of { $year }
inspection-of = { $place }: { MIDDLE($title) }
area-in-group = { $group }: { MIDDLE($area) }

## Grades

place-on-scale = { ORDINAL($rank) } of { WORDS($of) }, “{ MIDDLE($best) }” is best
printed-number = printed as { $number }; { $best } is best
best-first = Best first: { $grades }.
judged-in-words = “{ $words }”
    .means = given in the document’s own words, and not ranked
absent-not-judged = Not judged [z]
    .means = our source gives no judgement on this
absent-not-published = Not published [x]
    .means = there was a judgement, and it was not published
absent-predates-area = Not yet judged then [z]
    .means = the inspection is older than this judgement
grades-counted =
    { $count ->
        [one] one grade
       *[other] { WORDS($count) } grades
    }
tally = { START(grades-counted) }: { $parts }.
tally-part = { WORDS($count) } “{ MIDDLE($grade) }”
tally-same =
    { $count ->
        [one] One grade: “{ MIDDLE($grade) }”.
       *[other] { START(grades-counted) }, each “{ MIDDLE($grade) }”.
    }
tally-none = No grades.

## What may be said of a change

change =
    { $direction ->
        [better] Better than in { $since } (“{ MIDDLE($before) }”).
        [worse] Worse than in { $since } (“{ MIDDLE($before) }”).
       *[same] The same as in { $since } (“{ MIDDLE($before) }”).
    }
change-broadly =
    { $direction ->
        [better] Better than in { $since } (“{ MIDDLE($before) }”), broadly comparable.
        [worse] Worse than in { $since } (“{ MIDDLE($before) }”), broadly comparable.
       *[same] The same as in { $since } (“{ MIDDLE($before) }”), broadly comparable.
    }
change-not-comparable = [b] Cannot be compared with { $since }.
change-unwritten = [b] Cannot be compared with { $since }: a different framework.
change-first = No earlier grade on this to compare with.
change-no-grade = No grade, so nothing to compare.
because-same-area = It is the same area of the same framework.
because-unwritten = It is a different framework, and no source says that the two may be compared.
agreement =
    { $kind ->
        [council-higher] Higher than the inspectors’ judgement, which was “{ MIDDLE($inspectors) }”.
        [council-lower] Lower than the inspectors’ judgement, which was “{ MIDDLE($inspectors) }”.
       *[agreed] The same as the inspectors’ judgement.
    }
summary-no-grades = This inspection gave no grades, so there is nothing to compare.
summary-first = Nothing here was graded before, as far as we know, so there is nothing to compare with.
summary-apart = None of these grades may be compared with earlier ones. The tables below say why.
summary-moved = Compared with earlier inspections: { $moved }.
moved =
    { $direction ->
        [better] { grades-counted } better
        [worse] { grades-counted } worse
       *[same] { grades-counted } the same
    }
moved-broadly =
    { $direction ->
        [better] { grades-counted } better, as far as they compare
        [worse] { grades-counted } worse, as far as they compare
       *[same] { grades-counted } the same, as far as they compare
    }
summary-some-apart = { START(grades-counted) } may not be compared; the tables below say why.
summary-some-first =
    { $count ->
        [one] One grade has none before.
       *[other] { START(grades-counted) } have none before.
    }

## Where things stand that inspectors asked for

standing-not-started = Not started
standing-in-progress = In progress
standing-overdue = Overdue
standing-done = Done
standing-dropped = Dropped
standing-not-known = Not known
standing-since = as said { WHEN($day) }
    .unknown = none of our sources says anything up to { $day }
due-by = by { $day }
    .sentence = To be done by { $day }.
due-at-once = at once, from { $day }
    .sentence = To be done at once, from { $day }.
due-none = no date follows from the report
    .sentence = No date follows from the report.
within-immediately = Immediately
within-3-months = Within three months
within-6-months = Within six months
within-longer-term = In the longer term
improvements-counted =
    { $what ->
        [recommendations]
            { $count ->
                [one] one recommendation
               *[other] { WORDS($count) } recommendations
            }
        [areas]
            { $count ->
                [one] one area for development
               *[other] { WORDS($count) } areas for development
            }
       *[both] { WORDS($count) } recommendations and areas for development
    }
recommendations-counted =
    { $recommended ->
        [one] one recommendation
       *[other] { WORDS($recommended) } recommendations
    }
areas-counted =
    { $named ->
        [one] one area for development
       *[other] { WORDS($named) } areas for development
    }
improvements-asked =
    { $named ->
        [0] The inspectors made { recommendations-counted }.
       *[other]
            { $recommended ->
                [0] The inspectors named { areas-counted }.
               *[other] The inspectors made { recommendations-counted } and named { areas-counted }.
            }
    }
standings =
    { $count ->
        [one] Where the { improvements-counted } stands: { $parts }.
       *[other] Where the { improvements-counted } stand: { $parts }.
    }
standings-part = { WORDS($count) } { MIDDLE($status) }
standings-unknown = What became of the { improvements-counted } is not known.
standings-caption =
    { $what ->
        [recommendations] How many recommendations stand where
        [areas] How many areas for development stand where
       *[both] How many recommendations and areas for development stand where
    }

## What the law asks after an inspection

days-counted =
    { $counted ->
        [working-days]
            { $days ->
                [one] one working day
               *[other] { $days } working days
            }
       *[calendar-days]
            { $days ->
                [one] one day
               *[other] { $days } days
            }
    }
duty-within = Within { days-counted }, counted from when the report was { $from }
duty-rule = { START(days-counted) } from { $start }. The day after is day 1.
duty-from-receipt = That is when the report was received.
duty-from-publication = That is when the report was published; we do not know when it was received, from which the law counts.
duty-working-days = Weekends and bank holidays do not count.
duty-no-holidays = There was no bank holiday in between.
duty-holidays = Bank holidays in between: { $days }.
holiday = { $day } ({ $name })
duty-counting-start = If { $start } is itself day 1, the last day is { $due }.
duty-done = Done in time: { $day }.
duty-done-late = Done late: { $day }.
duty-due-in =
    { $days ->
        [0] Due today, { $day }.
       *[other] Due in { days-counted }, counted from { $day }.
    }
duty-unknown = Not known: our sources do not say whether it was done.

## What young people read

# Sentences of at most fifteen words, which most nine-year-olds know.
young-home = For young people
    .about = What inspectors said about services for children, told for young people.
    .lead = Inspectors check how well grown-ups look after children. You have a right to know what they found.
    .pick = Pick your area
    .how = How an inspection works
    .rights = Your rights
    .law = From: { $law }
    .words = Hard words
    .words-where = Some words are hard. Here is what they mean: { $link }
    .pictures-where = You may like to know about the pictures: { $link }
young-inspection = What inspectors said in { $year }: { MIDDLE($family) }
    .being-written = { young-inspection } (being written)
    .ages = { young-inspection }, for ages { $ages }
young-version = What inspectors said about services for children in { $place } in { $year }: { MIDDLE($family) }
    .name = For young people: { $title }
    .name-ages = For young people: { $title }, ages { $ages }
    .called = For young people: { MIDDLE($title) }
    .about = What inspectors said about services for children in { $place }, for young people.
    .time = This is about a check in { $year }. Things may be different now.
    .why = Why this matters to you
    .inspectors = Who the inspectors are
    .published = What they found was published { WHEN($day) }.
    .more = More
    .print = You can print this page. It needs two sheets of paper at most.
    .poster = A poster to print
    .adults = Read the page for adults
young-ages = { $from } to { $to }
    .for = For people aged { young-ages }
young-checked =
    { $count ->
        [one] One young person, aged { $ages }, read this before it was published.
       *[other] { START(WORDS($count)) } young people, aged { $ages }, read this before it was published.
    }
    .when = They read it { WHEN($day) }.
    .changed = What changed because of them: { $changed }
    .not-yet = This page has not yet been checked with young people.
young-reviewed = Somebody last compared this page with the page for adults { WHEN($day) }.
young-being-written = We are still writing this page. It will be here by { $day }.
    .about = The young people’s version of this inspection is being written.
young-part-good = What was good
    .none = The papers we have name nothing good.
young-part-better = What had to get better
    .none = The papers we have name nothing.
young-part-next = What was to happen next
    .none = The papers we have do not say.
    .note = We do not know if these things were done. The papers we have do not say.
young-part-said = What young people said
    .none = The papers we have do not tell what young people said.
    .note = Where we do not say what was done, the papers do not say it.
young-point-done = What was done:
young-point-when = When:
young-point-within =
    { $within ->
        [immediately] at once
        [three-months] within three months
        [six-months] within six months
       *[longer-term] it could take longer
    }
young-point-from = From:
young-origin =
    { $kind ->
        [asked] what inspectors asked for, { $at }
        [grade] the grade, { $at }
       *[papers] what the papers say, { $at }
    }
young-hard-word = { $word }: { $means }
young-marks = What they decided
    .none = The papers we have do not give grades.
    .mark = { $area }: { $grade }
    .means = This means: { $means }.
    .best = best
    .worst = worst
    .chosen = they chose
young-help = Who you can talk to
    .phone = { $name }: { $phone }
young-buttons =
    .listen = Listen
    .pause = Pause
    .go-on = Go on
    .stop = Stop
    .print = Print me

## The poster

poster = { $place } { $year }: what inspectors told us
    .name = Poster: { $title }, ages { $ages }
    .about = A sheet to print: what inspectors said about services for children in { $place }.
    .read = Read the whole page

## Words explained, and who drew the pictures

glossary = Words explained
    .about = What the words in inspections mean, for adults and for young people.
    .lead = Each word is explained twice: first for young people, then for adults.
    .kinder = Kinder words: { $words }
pictures = Who drew the pictures
    .about = The pictures on this site, who drew them, and how you may use them.
    .lead = These pictures stand beside the words on pages for young people.
    .drawn-by = Drawn by: { $author }
    .licence = Licence: { $licence }
    .source = From: { $source }
