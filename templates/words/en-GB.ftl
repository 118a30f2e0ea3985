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

## The open data

data = Data
    .description = Everything on this site as files for spreadsheets and programs.
    .lead = Everything on this site as files: judgements, changes, inspections and frameworks. The pages and the files are made from the same facts.
    .published-by = Published by { $publisher }
    .format = Tables are comma-separated text in UTF-8. Dates follow ISO 8601. Grades of different frameworks may not be compared by number: changes.csv says what may be compared. A text that begins with =, +, - or @ has an apostrophe before it, so that no spreadsheet runs it as a formula.
    .file = The file is { $file }.
    .metadata-file = What its columns mean, for programs: { $file }.
    .columns = Columns of { $file }
    .column = Column
    .means = What stands in it
    .documents = For programs
    .frameworks = The frameworks: scales best first, areas, what may be compared.
    .candour = Everything in one file.
    .schemas = For those who write content
    .schemas-about = JSON Schemas of the files that this site is made from. An editor that is given one completes and checks while you type.
    .schema-of = the fields of { $file }
    .by-authority = One area at a time
    .source-at = { $title }, { $at }

# Tables of open data, each with its title, what the rows of one place are called if each has a file of its own, and what
# stands in each column, by the name of the column.
data-judgements = Every judgement, one a row.
    .as-title = Judgements
    .of-place = Judgements about { $place }
    .authority = the authority’s id, as in its address
    .authority_code = its nine-character code
    .inspection = the inspection’s id, as in its address
    .framework = the id of the framework
    .published = when it was published, as precisely as it is known: a year, a month or a day
    .by = “inspectors”, “council” or “peers”: whose judgement it is
    .group = the id of the group of areas, if there is one
    .group_name = its name
    .area = the id of the area
    .area_name = its name
    .grade = the word
    .printed = the number that the scale prints for it, if it prints one. Never compare it: see rank
    .scale = the id of the scale, within the framework
    .rank = the place on the scale; 1 is always the best
    .of = how many points the scale has
    .status = “graded”, “not-judged”, “not-published”, “predates-area” or “words-only”
    .theme = the ids of the common themes, with semicolons between them
    .source = the title of the document
    .at = the paragraph, page or table in it
data-changes = Every pair of neighbouring judgements, with what may be said of it.
    .as-title = Changes
    .authority = the authority’s id, as in its address
    .theme = the ids of the common themes, with semicolons between them
    .area = the id of the area of the later judgement
    .area_name = its name
    .by = “inspectors”, “council” or “peers”: whose judgements they are
    .from = the id of the earlier inspection
    .to = the id of the later inspection
    .verdict = “better”, “same”, “worse”, “broadly-better”, “broadly-same”, “broadly-worse” or “not-comparable”
    .because = why the two may be compared, or why not
    .source = where the reason stands; empty where it is the general rule
data-inspections = Every inspection, one a row.
    .as-title = Inspections
    .inspection = the inspection’s id, as in its address
    .authority = the authority’s id
    .authority_name = its name
    .authority_code = its nine-character code
    .framework = the id of the framework
    .inspected_from = when the inspection began, as precisely as it is known
    .inspected_to = when it ended
    .published = when it was published, as precisely as it is known
    .judgements = how many judgements of the inspectors it holds, ungraded ones included
    .findings = how many findings it holds
    .recommendations = how many recommendations it holds
data-recommendations = Every recommendation, and where it stands.
    .as-title = Recommendations
    .authority = the authority’s id, as in its address
    .inspection = the inspection’s id, as in its address
    .id = the recommendation’s id, within its inspection
    .within = “immediately”, “3-months”, “6-months” or “longer-term”
    .due = the day that follows from it, counted from publication; empty where none does
    .theme = the id of the common theme
    .owner = who it is addressed to, where the document names somebody
    .text = what the inspectors asked, in our words
    .plain = the same in few and plain words
    .status = “not-started”, “in-progress”, “overdue”, “done”, “dropped” or “not-known”
    .status_on = the day of the latest word on it; of “not-known”, the day up to which nothing is known
    .source = the title of the document
    .at = the paragraph, page or table in it
data-actions = What was to be done about recommendations, as far as our sources say.
    .as-title = Actions
    .authority = the authority’s id
    .inspection = the inspection’s id
    .recommendation = the recommendation’s id, within its inspection
    .number = the action’s place among those of the recommendation
    .action = what was to be done
    .lead = who leads it
    .due = by when
    .measure = what will show that it is done
    .source = the title of the document
    .at = the paragraph, page or table in it
