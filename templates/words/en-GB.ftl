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
inspection-title-dated = { $family }, { $date }
inspection-called = the { MIDDLE($called) } of { $year }
# After "in", of one of two inspections that began in one month.
inspection-when = { $year } (inspection of { $date })
# One of the same kind, after the name of the kind.
inspection-that-of = that of { $year }
inspection-of = { $place }: { MIDDLE($title) }
# One of two inspections of a place within a year, where all have the same name.
place-dated = { $place }, { $date }
# In a sentence, where a name is no part of its grammar.
area-quoted = “{ $area }”
area-in-group = { $group }: { MIDDLE($area) }

## Grades

place-on-scale = { ORDINAL($rank) } of { WORDS($of) }, “{ MIDDLE($best) }” is best
printed-number = printed as { $printed }; { $best } is best
best-first = Best first: { $grades }.
judged-in-words = “{ $words }”
    .means = given in the document’s own words, and not ranked
# Beside a grade, of which another source prints another.
judgement-also = Another source prints “{ $grade }”.
    .because = We go by the first: { $why }
    .open = We show first what stands in “{ $title }”. Nobody has written down which of the two is right.
absent-not-judged = Not judged [z]
    .means = a document says that this was not judged
absent-not-published = Not published [x]
    .means = there was a judgement, and it was not published
absent-unknown = Not in our sources [x]
absent-no-such-area = No such area then
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
tally-none = This site holds no grades of it.
    .ungraded = Inspectors give no grades after a visit of this kind.

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
change-not-comparable = Cannot be compared with { $since }.
change-unwritten = Cannot be compared with { $since }: a different framework.
change-first = No earlier inspection on this site graded the same thing.
change-no-grade = No grade, so nothing to compare.
because-same-area = It is the same area of the same framework.
because-unwritten = It is a different framework, and nobody has written down here that the two may be compared.
agreement =
    { $kind ->
        [council-higher] Higher than the inspectors’ judgement, which was “{ MIDDLE($inspectors) }”.
        [council-lower] Lower than the inspectors’ judgement, which was “{ MIDDLE($inspectors) }”.
       *[agreed] The same as the inspectors’ judgement.
    }
summary-no-grades = This site holds no grades of this inspection, so there is nothing to compare.
    .ungraded = There are no grades after a visit of this kind, so there is nothing to compare.
summary-first = This site has no page of an earlier inspection with grades here, so there is nothing to compare with.
    .held = Nothing that this site shows was graded here before. There is another inspection here, which is not shown at the moment.
summary-since = Compared with { $since }: { $parts }.
summary-apart =
    { $count ->
        [one] One grade may not be compared with { $since }: { $areas }.
       *[other] { START(grades-counted) } may not be compared with { $since }: { $areas }.
    }
    .many = { START(grades-counted) } may not be compared with { $since }.
# Between the parts of the sentence above, which have commas and "and" in them.
list-between = {"; "}
# Between things for which something was given, whose names may have commas and "and" in them.
list-for = {", for "}
    .last = {", and for "}
# With one of these words a sentence begins that limits the one before it, which then never stands alone.
sentence-turns = But, However, Still, Yet, Though, Nevertheless, Even, Only, Instead, Otherwise
moved =
    { $direction ->
        [better] { grades-counted } better ({ $areas })
        [worse] { grades-counted } worse ({ $areas })
       *[same] { grades-counted } the same ({ $areas })
    }
moved-broadly =
    { $direction ->
        [better] { grades-counted } better as far as they compare ({ $areas })
        [worse] { grades-counted } worse as far as they compare ({ $areas })
       *[same] { grades-counted } the same as far as they compare ({ $areas })
    }
moved-apart =
    { $count ->
        [one] one grade that may not be compared ({ $areas })
       *[other] { grades-counted } that may not be compared ({ $areas })
    }
report-when = { report-day }{ report-by }
report-day =
    { $how ->
        [published] { $published }
       *[inspected] inspected { WHEN($published) }
    }
report-by =
    { $by ->
        [none] { "" }
       *[other] , via { $by }
    }
# Sentences to quote. All that stands in one of them is about one inspection and one before it. "part" is of the grades on one theme:
# how many others there are is said elsewhere.
may-say =
    { $direction ->
        [better] In { $now }, { $place } was graded higher than in { $since } on { of-grades }{ as-far }: { $areas } ({ $inspectorates }, { $report }).
        [worse] In { $now }, { $place } was graded lower than in { $since } on { of-grades }{ as-far }: { $areas } ({ $inspectorates }, { $report }).
       *[same] In { $now }, { $place } was graded the same as in { $since } on { of-grades }{ as-far }: { $areas } ({ $inspectorates }, { $report }).
    }
    .part =
    { $direction ->
        [better] In { $now }, { $place } was graded higher than in { $since } on { $areas }{ as-far } ({ $inspectorates }, { $report }).
        [worse] In { $now }, { $place } was graded lower than in { $since } on { $areas }{ as-far } ({ $inspectorates }, { $report }).
       *[same] In { $now }, { $place } was graded the same as in { $since } on { $areas }{ as-far } ({ $inspectorates }, { $report }).
    }
    .heading = You may say
    .broadly = The reasons
as-far =
    { $how ->
        [broadly] , as far as they compare
       *[plainly] { "" }
    }
of-grades =
    { $compared ->
        [all]
            { $share ->
                [one] its one grade
                [both] both grades
                [all] all { WORDS($all) } grades
               *[some]
                    { $count ->
                        [one] one of { WORDS($all) } grades
                       *[other] { WORDS($count) } of { WORDS($all) } grades
                    }
            }
       *[some]
            { $share ->
                [one] the one that may be compared
                [both] both that may be compared
                [all] all { WORDS($all) } that may be compared
               *[some]
                    { $count ->
                        [one] one of the { WORDS($all) } that may be compared
                       *[other] { WORDS($count) } of the { WORDS($all) } that may be compared
                    }
            }
    }
may-not-say = that it got better or worse since { $since } in { $areas }.
    .many = that it got better or worse since { $since } in the { $count } areas that the table marks with a double line.
    .heading = You may not say
    .why = Why: { $because }
    .first = from this site alone, that grades got better or worse: it has no page of an earlier inspection with grades to compare. What inspectors said of earlier ones may be quoted.
    .theme-first = from this site alone, that grades got better or worse: it has no page of an earlier inspection with a grade on this theme. What inspectors said of earlier ones may be quoted.
    .theme-other = that it got better or worse: earlier inspections graded other things that belong to this theme.
    .ungraded = that grades got better or worse: nothing was graded.
# Whether it is getting better.
course-now = In { $now }, { MIDDLE($area) } was “{ MIDDLE($grade) }” ({ $scale }).
course-moved =
    { $direction ->
        [better] That is better than in { $since } (“{ MIDDLE($before) }”).
        [worse] That is worse than in { $since } (“{ MIDDLE($before) }”).
       *[same] That is the same as in { $since }.
    }
course-broadly =
    { $direction ->
        [better] That is better than in { $since } (“{ MIDDLE($before) }”), as far as the two compare.
        [worse] That is worse than in { $since } (“{ MIDDLE($before) }”), as far as the two compare.
       *[same] That is the same as in { $since }, as far as the two compare.
    }
course-break = It cannot be compared with { $since }, so the grades do not say whether it got better.
course-first = This site has no page of an earlier inspection with a grade to compare it with.
course-before = Grades from before { $year } cannot be compared with it.
change-seen = { $year }: { MIDDLE($before) }
summary-some-first =
    { $count ->
        [one] For one grade we know no earlier one.
       *[other] For { grades-counted } we know no earlier ones.
    }

## Where things stand that inspectors asked for

standing-not-started = Not started
standing-in-progress = In progress
standing-done = Done
standing-dropped = Dropped
standing-came-back = Came back to later
standing-date-passed = Date passed
standing-not-known = Not known
# The heading of all that stand at one place: what was said has its day.
standing-counted = { $status }, as of { $day }
standing-since = as said { WHEN($day) }
    .came-back = inspectors came back to it in a report published { WHEN($day) }
    .not-known = our documents do not say; the newest that says more than grades is of { $day }
    .date-passed = our documents do not say what became of it; the newest that says more than grades is of { $day }
    .date-passed-said = nothing more is known since { $by } spoke of it { WHEN($day) }
    .in-part = inspectors later spoke of a part of it, or of something near it
    .answered = what was answered to it stands below
due-by = by { $day }, { WORDS($months) } months from publication
    .sentence = To be done by { $day }: { WORDS($months) } months from publication, by our count.
due-planned = steps planned by { $day }
    .sentence = Steps planned by { $day }.
due-at-once = at once, from { $day }
    .sentence = To be done at once, from { $day }, the day of publication.
due-none = no date named
    .sentence = No document that we have names a date.
band-immediately = Immediately
band-3-months = Within three months
band-6-months = Within six months
band-longer-term = In the longer term
band-no-time = No time given
    .note = We know of no times that inspectors name under this framework.
    .open = Nobody has written down here by when these were to be done.
band-for-development = Areas for development
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
        [both] { WORDS($count) } recommendations and areas for development
       *[points] { points-named }
    }
points-named =
    { $count ->
        [one] one point to improve
       *[other] { WORDS($count) } points to improve
    }
points-asked = The inspectors named { points-named }.
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
                [0] We know of { areas-counted } that the inspectors named.
               *[other] The inspectors made { recommendations-counted } and named { areas-counted }.
            }
    }
asked-unknown = What the inspectors asked for is not in our sources.
standings =
    { $count ->
        [one] Where the { improvements-counted } stands: { $said }.
       *[other] Where the { improvements-counted } stand: { $said }.
    }
# Part of the sentence above: how many stand at one place. The day is that of the latest word on any of them.
standings-part =
    { $status ->
        [not-started] { WORDS($count) } not started, as of { $day }
        [in-progress] { WORDS($count) } in progress, as of { $day }
        [done] { WORDS($count) } done
        [dropped] { WORDS($count) } dropped
        [came-back] { WORDS($count) } that inspectors came back to later
        [date-passed]
            { $count ->
                [one] one past its date and not known to be done
               *[other] { WORDS($count) } past their date and not known to be done
            }
       *[not-known] { WORDS($count) } not known
    }
standings-unknown = Our documents do not say what became of the { improvements-counted }. The newest that says more than grades is of { $day }.
    .in-part =
    { $count ->
        [one] Our documents do not say if the { improvements-counted } was met. Inspectors later spoke of a part of it, or of something near it.
       *[other] Our documents do not say if the { improvements-counted } were met. Inspectors later spoke of a part of some of this, or of something near it.
    }
    .none-later = Our documents do not say what became of the { improvements-counted }: none that says more than grades is later.
standings-caption =
    { $what ->
        [recommendations] Recommendations, by what became of them
        [areas] Areas for development, by what became of them
        [both] Recommendations and areas for development, by what became of them
       *[points] Points to improve, by what became of them
    }

## What the law asks after an inspection

days-counted =
    { $counted ->
        [working-days]
            { $days ->
                [one] one working day
               *[other] { WORDS($days) } working days
            }
       *[calendar-days]
            { $days ->
                [one] one day
               *[other] { WORDS($days) } days
            }
    }
duty-within = Within { days-counted }, counted from when the report was { duty-from }.
duty-no-time = We have no source that names a number of days for it.
duty-rule = { START(days-counted) } from { $start }. The day after is day 1.
duty-same-rule = Counted in the same way.
duty-from-receipt = That is when the report was received.
duty-working-days = Weekends and bank holidays do not count.
duty-no-holidays = There was no bank holiday in between.
duty-holidays = Bank holidays in between: { $holidays }.
holiday = { $day } ({ $name })
    .moved = { $day } (in place of { $name })
# The bank holidays, by their names in the list of the program.
holiday-summer-bank-holiday = Summer Bank Holiday
holiday-spring-bank-holiday = Spring Bank Holiday
holiday-new-year-s-day = New Year’s Day
holiday-good-friday = Good Friday
holiday-easter-monday = Easter Monday
holiday-early-may-bank-holiday = Early May Bank Holiday
holiday-christmas = Christmas Day
holiday-boxing-day = Boxing Day
holiday-royal-wedding = the royal wedding
holiday-queen-s-platinum-jubilee = the Queen’s Platinum Jubilee
holiday-queen-s-diamond-jubilee = the Queen’s Diamond Jubilee
holiday-king-s-coronation = the King’s Coronation
holiday-bank-holiday-for-the-state-funeral-of-queen-elizabeth-ii = the state funeral of Queen Elizabeth II
duty-counting-start = If { $start } is itself day 1, the last day is { $due }.
duty-done = Done in time: { $day }.
duty-done-late = Done late: { $day }.
duty-due-in =
    { $days ->
        [0] Due today, { $day }.
       *[other] Due in { days-counted }, counted from { $day }.
    }
duty-unknown = Not known [x].

## Around every page

home = Home
young-people = For young people
compare = Compare
recommendations = Recommendations
accessibility = Accessibility
    .description = How accessible this website is, and how to tell us what does not work.
about = About this site
    .description = Who publishes this site, where its facts come from, and how it compares them.
themes = Themes
    .description = Subjects to follow through inspections that call them by different names.
    .intro = Inspections call the same subject by different names. These themes put what belongs together on one page.
frameworks = How inspections judge
    .description = The frameworks of the inspections on this site, each with its own scale.
    .intro = Each kind of inspection has a framework: what it judges, and on which scale. In some, 4 is the best number; in others, 1 is. That is why this site always shows the word.
    .intro-words = Each kind of inspection has a framework: what it judges, and on which scale.
all-recommendations = What inspectors asked for
site-of-place = { $site }: { $place }
page-of-site = { $page } – { $site }
news = News
skip-link = Skip to the main content
navigation-main = Main
menu = Menu
navigation-breadcrumb = Breadcrumb
footer-published = Published by { $publisher }.
# On pages about the whole site.
site-reach = This site knows inspections from documents dated up to { $day }; there may be others and later ones.
footer-address = This page: { $address }

## The page of a wrong address

not-found = There is no such page
    .description = The address is wrong, or the page was never there.
not-found-lead = The address may be mistyped. Addresses on this site do not change once they are published.
not-found-home = Go to the front page

## The front page

home-title = { $site }: { MIDDLE($strapline) }
home-description = { $strapline }.
home-lead = Every judgement with its word, its scale and its source. Told for children, too.
# After the newest grades of an area.
home-newest-grade = in { $year }
pick-your-area = Pick your area
inspections-number =
    { $count ->
        [0] no inspection yet
        [one] one inspection
       *[other] { WORDS($count) } inspections
    }
inspections-counted = { START(inspections-number) }
for-children = For children and young people
home-for-children =
    { $promised ->
        [0] Each inspection here has a page written for you. It tells the bad news too.
       *[other] Each inspection here has a page written for you, or it is still being written. A page that is there tells the bad news too.
    }
    .none = No inspection stands here yet. Each will have a page written for you.
young-rows = Where we know only the grades, a page says only those.
home-young-people = Go to the young people’s pages
home-rows =
    { $count ->
        [one] Of one inspection here only the grades are known, from a table. Nobody has written more about it yet.
       *[other] Of { $count } inspections here only the grades are known, from tables. Nobody has written more about them yet.
    }
home-newest = The newest inspections here
home-empty = This site holds no inspection yet. Its officers can add the first: a folder for the area, and in it one for the inspection.
    .held = This site shows no inspection at the moment. Those that it holds have no version for young people yet, and are not shown without one.
home-grades = What judgements mean
    .words = Inspectors give grades. This site always shows the word and its place on the scale. A shape goes with each word:
    .always-words = Inspectors give grades. In some inspections 4 is the best number, in others 1 is. So this site always shows the word and its place on the scale, and never a number alone. A shape goes with each word:
    .not-compared = Inspections change over the years. Where two judgements may not be compared, this site says so, and says why.
home-themes = Follow one theme
shape-top = the best grade
shape-upper = in the upper half
shape-lower = in the lower half
shape-attention = something is wrong

## About this site

about-lead = This site tells everybody what inspectors found about services for children, the children included.
about-promises = What we promise
promise-never-misleading = Never misleading.
    .means = A judgement is always a word with its scale. We compare two judgements only where they are about the same area of the same framework, or where somebody has written down, with a reason, that they may be compared.
promise-nobody-left-out = Nobody left out.
    .means = Every inspection has a page for young people, or says by when it will have one.
promise-sources = Everything has a source.
    .means = Each judgement, finding and recommendation says in which document, and where in it, it stands. Where the documents are silent, we say so.
promise-voices = Each voice apart.
    .means = What inspectors said, what a council said of itself and what it replied are always marked as such.
promise-no-watching = Nothing watches you.
    .means = No cookies, nothing loaded from elsewhere. Everything can be read without scripts.
about-made = How it is made
    .how = The summaries are written anew from the documents, in plain words. Grades, dates and figures are taken over exactly.
about-wrong = Something is wrong?
about-contact = Please tell { $publisher }: { $link }

## The accessibility statement (the wording of the model statement is fixed by law)

accessibility-statement = Accessibility statement for { $site }
a11y-applies-to = This accessibility statement applies to { $scope }.
a11y-run-by = This website is run by { $publisher }. We want as many people as possible to be able to use it. For example, that means you should be able to:
a11y-can-colours = change colours and contrast with your browser or device, and use a dark scheme
a11y-can-zoom = zoom in up to 400 % without the text spilling off the screen
a11y-can-keyboard = get to every part of the website with a keyboard alone, or with speech recognition software
a11y-can-listen = listen to most of the website with a screen reader
a11y-can-plain = read everything without scripts, pictures or colours
a11y-advice = { $link } has advice on making your device easier to use if you have a disability.
a11y-how = How accessible this website is
a11y-failures = We know that some parts of this website are not fully accessible:
a11y-feedback = Feedback and contact information
a11y-formats = You can ask for what stands here in another form:
a11y-write =
    { $phone ->
        [none] If you find a problem that is not listed on this page, or think that we do not meet the accessibility regulations, write to { $link }.
       *[other] If you find a problem that is not listed on this page, or think that we do not meet the accessibility regulations, write to { $link } or call { $phone }.
    }
a11y-answer =
    { $days ->
        [one] We will answer within one working day.
       *[other] We will answer within { $days } working days.
    }
a11y-enforcement-heading = Enforcement procedure
a11y-enforcement = The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the ‘accessibility regulations’). If you are not happy with how we respond to your complaint, { $link }.
    .link = contact the Equality Advisory and Support Service (EASS)
a11y-enforcement-ni = The Equality Commission for Northern Ireland (ECNI) is responsible for enforcing the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the ‘accessibility regulations’). If you are not happy with how we respond to your complaint, { $link }.
    .link = contact the ECNI
a11y-visits = Contacting us by phone or visiting us in person
a11y-technical = Technical information about this website’s accessibility
a11y-committed = { $publisher } is committed to making its website accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
a11y-status-heading = Compliance status
a11y-status =
    { $status ->
        [fully] This website is fully compliant with the Web Content Accessibility Guidelines version 2.2 AA standard.
        [partially] This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, { a11y-due }.
       *[not] This website is not compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, { a11y-due }.
    }
a11y-due =
    { $reason ->
        [failures] due to the non-compliances listed below
        [exemptions] due to the exemptions listed below
        [both] due to the non-compliances and exemptions listed below
       *[untested] because not all of it has been tested yet, as is said below
    }
a11y-content = Non-accessible content
a11y-non-compliance = Non-compliance with the accessibility regulations
a11y-untested = What has not been tested yet
a11y-burden = Disproportionate burden
a11y-exempt = Content that is not within the scope of the accessibility regulations
a11y-improving = What we are doing to improve accessibility
a11y-preparation = Preparation of this accessibility statement
a11y-prepared = This statement was prepared { WHEN($prepared) }. It was last reviewed { WHEN($reviewed) }.
a11y-tested = This website was last tested { WHEN($day) }. The test was carried out by { $by }.
issue-fails = This fails WCAG 2.2 success criterion { $criterion }.
issue-instead = Instead: { $instead }
issue-fixed-by = We plan to put this right by { $day }.

## Pictures of grades and standings

matrix-caption = { $place }: what inspectors judged, theme by theme, oldest first
matrix-mark =
    { $count ->
        [one] { $grade }
       *[other] { $grade } ×{ $count }
    }
matrix-shared = A grade can be about several subjects, or a part of one.
matrix-theme = Theme
matrix-more = and { $count } more
matrix-found =
    { $count ->
        [one] { $count } finding
       *[other] { $count } findings
    }
matrix-nothing = no judgement that we know of
matrix-voice =
    { $by ->
        [council] The council’s own view, not the inspectors’
       *[peers] What a peer review said, not the inspectors
    }
# What the signs in a table mean.
sign-key =
    .better = better
    .same = the same
    .worse = worse
    .broadly-better = broadly better
    .broadly-same = broadly the same
    .broadly-worse = broadly worse
    .break = may not be compared [b].
    .nothing = no judgement that we know of.
    .since = The year is that of the earlier inspection.
best-number = Where a number is printed, { $best } is the best.
picture-table = The table after this picture says the same.
standings-of-each = One at every standing.
    .caption = How many stand where

## Small pieces

# A name before what belongs to it.
label = { $name }:
in-brackets = ({ $text })
# A few words as a sentence.
sentence = { START($words) }.
# After a link's words, for those who listen: which inspection it is about.
heard-of = of { $title }
source = Source:
source-title = { $title },
# After the title of a document.
source-by = , { $publisher }, { $day }
# Stands after a document that readers cannot be sent to.
source-file =
    { $kind ->
        [pdf] The document itself (PDF, { $size })
        [odt] The document itself (OpenDocument, { $size })
       *[docx] The document itself (Word, { $size })
    }
    .note = Not everybody can read a file like this. What we took from it stands on these pages, which are made for everybody.
# How large a file is. The number has one digit after the point at most.
size-kilobytes = { $number } kB
size-megabytes = { $number } MB
source-unlinked = (We know no address of it on the web.)
sources = Where this comes from

## How old it is, and where the newest stands

age =
    { $years ->
        [0] Published { WHEN($published) }.
        [one] Published { WHEN($published) }, { age-passed }one year ago.
       *[other] Published { WHEN($published) }, { age-passed }{ WORDS($years) } years ago.
    }
age-inspected =
    { $years ->
        [0] Inspected { WHEN($published) }.
        [one] Inspected { WHEN($published) }, { age-passed }one year ago.
       *[other] Inspected { WHEN($published) }, { age-passed }{ WORDS($years) } years ago.
    }
age-passed =
    { $passed ->
        [more] more than{ " " }
        [nearly] nearly{ " " }
       *[exactly] { "" }
    }
age-newest = The newest here:
    .this = This is the newest here.
age-elsewhere = For later ones see:
contents = On this page

## Tables of judgements

column-inspection = Inspection
column-judged = What was judged
column-judgement = Judgement
column-before = Before
column-voice =
    { $by ->
        [council] The council said
       *[peers] A peer review said
    }
column-place = Area
# The areas that a reason is about, before it: why they compare only broadly, or not.
reason-for = Why { $areas } may be compared only broadly, or not at all:
judged-by-inspectors = What the inspectors judged
    .group =
    { $subject ->
        [none] { $group }: what the inspectors judged
       *[other] { $group }: what the inspectors judged, about { $subject }
    }
judged-by-council = How the council judged itself
judged-by-peers = How peers judged the council
judged-part-of = Part of: { MIDDLE($area) }
judged-voice =
    { $by ->
        [council] The council’s own view
       *[peers] The view of a peer review
    }
shorthand-x = [x] means not available: it was not published, or we have no document that says.
shorthand-z = [z] means not applicable: a document says that no judgement was given.

## The page of an inspection

card-young-people = The young people’s version
card-published = { $inspectorates }, published { $day }
card-inspected = { $inspectorates }, inspected { $day }
inspection-description = What inspectors said about services for children in { $place }. { $tally }
inspection-young-people = Read the young people’s version
corrections = What we got wrong and put right
correction = Put right { WHEN($day) }: { $what }
inspection-next = What they asked for
    .cut = What they asked for ({ $shown } of { $all })
    .each = See each of them
inspection-context = What to keep in mind
    .all = What to keep in mind ({ $count })
inspection-judged = What was judged
    .grades = The grades
    .none = This site holds no judgements of this inspection.
    .ungraded = Nothing is graded after a visit of this kind.
inspection-short = In short
inspection-whole = Read the whole summary
nav-inspection = This inspection
nav-glance = At a glance
nav-findings =
    { $count ->
        [0] Summary
       *[other] Summary and findings ({ $count })
    }
nav-asked = What was asked ({ $count })
nav-sources = How we know
nav-handouts = Words to hand on
findings-title = { $title }: what was found
sources-title = { $title }: how we know
csv-judgements = These grades as data (CSV)
    .all = All grades of this site as data (CSV)
csv-findings = Findings as data (CSV)
csv-recommendations = What was asked for, as data (CSV)
glance-good = What inspectors found good
    .cut = What inspectors found good ({ $shown } of { $all })
glance-better = What inspectors wanted better
    .cut = What inspectors wanted better ({ $shown } of { $all })
inspection-duties = What the law asked afterwards
inspection-told = Who was told
    .unknown = Nobody has written down here who was told of what the inspectors found.
no-overall = No overall grade, by design [z]. { $why }
    .unknown = We have no document that gives one judgement for everything together [x].
self-assessment = What the council said of itself
    .whose = These are the council’s own grades. They are not the inspectors’.
peer-review = What a peer review said
    .whose = These are the grades of colleagues from other councils. They are not the inspectors’.
fact-where = Where
fact-inspectorates = Who inspected
fact-visit = Kind of visit
    .graded = { $visit }, after which inspectors give grades
    .ungraded = { $visit }, after which inspectors give no grades
fact-conduct = How it was done
fact-conduct-said =
    { $conduct ->
        [visit] A visit by inspectors (source: { $title }, { $at })
        [desk] At the desk, from documents and figures (source: { $title }, { $at })
       *[meeting] A meeting with the council (source: { $title }, { $at })
    }
fact-inspected =
    { $conduct ->
        [visit] When they visited
        [desk] When they assessed it
        [meeting] When they met the council
       *[none] When they inspected
    }
fact-published = Published
row-only = Nobody has written a summary of this inspection here. What this page says of it was read from a table.
row-cells = Where each grade stands: the file, its line and the heading of the column
row-report = The report itself stands here:
row-licence = Licence of the table: { $licence }
fact-judged = What they judged
fact-framework = How they judged
improvements-read =
    { $count ->
        [one] Read the { improvements-counted }, and what is known of it since
       *[other] Read the { improvements-counted }, and what is known of them since
    }
duty-by = { $duty }: by { $day }
duty-law = Law: { $law }
circulated-told = Told
circulated-to-do = Still to do
circulated-late = Late
circulated-not-known = Not known
circulated-how =
    { $day ->
        [none] { START($how) }.
       *[other] { START($how) }, { WHEN($day) }.
    }
circulated-by = To be told by { $day }.
circulated-unknown = We have no document that says whether they were told.
findings-strength = What the inspectors found good
findings-improvement = What the inspectors wanted better
findings-explore = What the inspectors left for a later inspection
findings-note = What else the documents say
findings-other = Under no single area
finding-about = About: { $themes }
finding-reply = What the council or its services said:
finding-before = Comes back to:
finding-link = { $year }: { $says }
    .asked = { $year }, asked: { $says }
finding-after = What inspectors said next:
    .none = we know of no later inspection that comes back to this.

## The page of an area

authority-description = What inspectors said about services for children in { $place }.
authority-none = This site shows no grades from here.
authority-young = For young people in { $place }
    .all = All inspections of { $place }, for young people
authority-where =
    { $reach ->
        [none] { $council }, { $region }. Official code: { $code }.
       *[other] { $council }, { $region }. Official code: { $code }. Our documents go up to { $reach }.
    }
authority-asked = What inspectors asked for
    .unknown = This site holds nothing that inspectors asked for here.
# Where no grade sums up the others: the inspection, then how many grades moved which way.
course-counted = { $title }: { $said }
authority-for-children =
    { $promised ->
        [0] Each inspection of { $place } here has a page written for you.
       *[other] Each inspection of { $place } here has a page written for you, or it is still being written.
    }
    .none = There is no inspection of { $place } to read about yet.
authority-held = Not shown at the moment
    .why = Their versions for young people were promised and are not there yet. No inspection is shown without one.
authority-data = About { $place }, and its data
    .news = News about { $place } (Atom feed)
    .due = Due dates in { $place } (calendar)

## The page of a theme

theme-description = What inspectors said about this theme: { MIDDLE($about) }
theme-caption = { $theme } in { $place }, oldest first
theme-in-place = { $theme } in { $place }
theme-sayings = What may be said, and what not
theme-found = What was found and asked for, newest first
theme-asked = They asked for:
theme-places = { $theme } in each area, in alphabetical order
theme-grades-only = This site has only the grades of { $inspections }: what was found and asked for is not in our sources.
theme-newest = Newest grades
    .judged = { $areas }
    .none = No grades on this
theme-graded = Inspections that graded it
theme-findings = Other findings
theme-asked-for = Points asked for
kind-strength = Strength:
kind-improvement = To improve:
kind-explore = Left open:
kind-note = Noted:
theme-elsewhere = { $theme } in other areas
theme-no-league = Areas are in alphabetical order. This is not a league table: inspections of different kinds and years are on different scales.
theme-unsorted =
    { $count ->
        [one] One thing that inspectors found or asked for in { $place } is under no theme. It is on the pages of its inspection.
       *[other] { START(WORDS($count)) } things that inspectors found or asked for in { $place } are under no theme. They are on the pages of their inspections.
    }
theme-none = This site holds no judgement on this theme.

## The page of a framework

framework-description = What this kind of inspection judged, and on which scale.
framework-unchecked = This page was put together from public descriptions. Nobody has yet compared its areas and grades with what was published under this framework.
framework-notes = Good to know
framework-scales = How it grades
    .none = This site holds no scale of it.
framework-areas = What it judges
    .none = This site holds no areas that it judges.
framework-comparable = What may be compared with it
    .no-grades = This site holds no areas of it to compare.
    .none = This site compares an area with the same area in an earlier inspection of this framework. Nobody has written down here that it may be compared with another framework’s, so this site does not.
    .caption = What this site compares with this framework, and what not. The sources say what changed; where none says whether two compare, the reading is ours. Nothing else is compared with it.
framework-duties = What the law asks afterwards
framework-inspections = Inspections here
    .none = There is none on this site.
fact-inspects = Who inspects
fact-judges = What they judge
fact-used = Used
fact-overall = Overall grade
    .none = None, by design. { $why }
fact-before = Took the place of
fact-after = Followed by
scale-caption = The scale, best first
    .for = The scale for { $areas }, best first
areas-number =
    { $count ->
        [one] one area
       *[other] { $count } areas
    }
column-grade = Grade
column-means = What it means
column-simple-words = In simple words
column-earlier = Earlier judgement
column-later = Later judgement
column-how-far = How far
column-why = Why
grade-unexplained = We have no document that explains it further.
grades-unexplained = We have no document that explains these grades further.
comparable-same-reason = Same reason as above.
comparable-like-for-like = May be compared
comparable-broadly = Broadly comparable
comparable-not = Cannot be compared
visit-graded = After a visit of the kind “{ $visit }” inspectors give grades.
visit-ungraded = After a visit of the kind “{ $visit }” inspectors give no grades. Their letter says in words what they found.
ask-timed = What inspectors ask for stands under “{ $list }”, with the time by which it is to be done.
ask-untimed = What inspectors ask for stands under “{ $list }”. We know of no times that they name.
grade-limit = Where “{ $area }” is “{ MIDDLE($grade) }”, “{ $limited }” can be no better than “{ MIDDLE($best) }”.
areas = Areas
areas-local = Each inspection names its own.
area-of-framework = { $area }, { $framework }
area-part-of = part of { MIDDLE($area) }
area-since = since { $date }
area-until = until { $date }
area-in-words = described in words, without a grade
area-derived =
    { $count ->
        [one] worked out from one score
       *[other] worked out from { WORDS($count) } scores
    }
area-with-notes = { $area } ({ $notes })
group-heading =
    { $subject ->
        [none] { $group }
       *[other] { $group }, about { $subject }
    }

## The pages that compare

compare-title = Compare areas
compare-description = Areas side by side, within one framework and year.
compare-lead = Areas can be set side by side where inspectors used the same framework in the same year. The newest of each area may be of different years, and marks what may not be compared.
compare-choose = Choose one.
compare-none = There is nothing here to set side by side: that needs grades of two areas under one framework.
compare-over-years = What one area’s grades mean over the years stands on that area’s page.
places-number =
    { $count ->
        [one] one area
       *[other] { WORDS($count) } areas
    }
places-counted = { START(places-number) }
latest-page = { $family }: the newest of each area
    .description = Each area’s newest grades under one kind of inspection, with their year.
latest-lead = Each area stands here with the newest grades that this site holds. They may be of different years, and there may be newer ones.
latest-count = { WORDS($count) } “{ MIDDLE($grade) }”
latest-sentence =
    { $rest ->
        [0] { $area }, of { WORDS($all) } areas: { $each }.
       *[other] { $area }, of { WORDS($all) } areas: { $each }. Not counted: { WORDS($rest) } without such a grade, or with one that may not be compared.
    }
latest-counts = How many areas have which grade
    .rest = Not counted: no such grade, or [b]
latest-apart = [b] break: it was given under an earlier version of the framework, may not be compared with the newest, and is not counted.
authority-neighbours = Beside areas like it
    .credit = Areas like it are its statistical neighbours, as Data to Insight lists them (June 2026, Open Government Licence v3.0).
neighbours =
    { $count ->
        [one] { $family }: the newest grades beside those of one area most like it
       *[other] { $family }: the newest grades beside those of { WORDS($count) } areas most like it
    }
latest-maps = On a map:
bar-counts = How many areas have which grade. The numbers stand in the sentence before this picture.
map-page = { $area } on a map: { $family }
    .description = { $area }: each area’s newest grade, on a map and as lists.
map-lead = Each hexagon is one area, about where it lies. The grades may be of different years.
map-how = Letter, shape and colour say the grade. Each hexagon leads to its area. An empty one is not in this table.
map-name = Map
map-place = { $place }: { $says }
map-nothing = { $place }: not in this table
map-apart = Under an earlier version, may not be compared [b]
map-table = All grades in a table
map-list = The same as lists
map-group =
    { $count ->
        [0] { $letters } on the map: no area
        [one] { $letters } on the map: one area
       *[other] { $letters } on the map: { WORDS($count) } areas
    }
map-others = Other maps
map-credit = Areas and where they lie: House of Commons Library, hexagon map of upper-tier authorities, 2023. Contains Parliamentary information licensed under the Open Parliament Licence v3.0. Each area has one hexagon here; on the Library’s map they are as large as their population.
column-region = Region
find = Find an area by its name, or anything by its words
    .young = Find your area
    .go = Find
    .none = Nothing here is called so.
    .some = Areas found: { $count }.
    .more = Other things found: { $count }.
    .first = The first { $shown } of them stand here.
    .next = Show more
    .common = These words stand almost everywhere here. Add another one.
own-page-description = { $title }: { $site }.
found-term = A word explained
found-inspection = An inspection
found-asked = What the inspectors asked for
found-point = { $title }: { MIDDLE($kind) }
authorities = All areas
    .description = Every area on this site, from A to Z and by region.
    .none = No area stands here yet.
    .letters = Areas by first letter
    .regions = By region
    .credit = Other names and codes of areas, and what became of them: mySociety, UK local authority names and codes (CC BY 4.0). Regions: Data to Insight (Open Government Licence v3.0).
compare-page = { $title }: all areas side by side
    .description = Every authority by area in the inspections of { $year } under one framework.
compare-no-league = Areas are in alphabetical order. This is not a league table: grades are words, and nothing is added up. What each word means: { $link }
compare-only-picked = Show only the areas that are ticked
compare-pick = Pick { $place }
compare-sorted-by-name = Sorted by name
compare-sorted-by = Sorted by { $area }, best first
compare-local-areas = What an inspection chose for its own area stands on that inspection’s page.
compare-no-overall = There is no overall grade, by design. { $why }

## What inspectors asked for

all-recommendations-description = What inspectors asked for in every inspection here, by when, and where it stands.
all-recommendations-lead = After many inspections, inspectors say what has to be done, and some say by when. Other inspections name areas for development, and the council says what it will do about them.
all-recommendations-others = For inspections that are not in the table, this site holds neither.
all-recommendations-none = This site does not hold any yet.
all-recommendations-caption = How many points to improve each inspection named, by when they were to be carried out
recommendations-title = { $title }: what inspectors asked for
recommendations-description = What the inspectors asked for, and what became of it: { $inspection }, { $place }.
due-calendar = Dates by which something was to be done, or the law asked for it, as a calendar (iCalendar)
asked-of-place = Everything asked of { $place }
    .became = What inspectors asked of { $place }, as far as we know, and what became of it
    .title = { $place }: what inspectors asked for, and what is known of it since
    .description = Everything that inspectors asked for in services for children in { $place }, by where it stands.
    .caption = Asked of { $place }, by where it stands
asked-everywhere = What inspectors asked for in all areas, by theme, standing and owner
improvements-title =
    .standing = What inspectors asked for, by what became of it: { MIDDLE($group) }
    .owner = What inspectors asked for, by whom they asked: { MIDDLE($group) }
    .theme = What inspectors asked for: { MIDDLE($group) }
points-counted =
    { $count ->
        [one] one point
       *[other] { WORDS($count) } points
    }
improvements-intro = { START(points-counted) } in all areas. In the order of areas, oldest inspection first.
improvements-by-area = All by area
improvements-by-standing = All by where they stand
    .description = Recommendations and areas for development of all areas, by where they stand: { $group }.
improvements-by-theme = All by theme
    .description = Recommendations and areas for development of all areas, by theme: { $group }.
improvements-by-owner = All by whom they were asked of
    .description = Recommendations and areas for development of all areas, by whom they were asked of: { $group }.
improvements-other-ways = Other ways to look at what inspectors asked for
improvements-others = Look at others
sheets = Pages of this list
improvements-unknown = Our newest document about this area that says more than grades is of { $day }. Days that stand here are our count from the time that the report gives, or those of a plan. Where none stands, no document that we have names a time.
    .everywhere = Where nothing more is known, the page of each inspection says up to which day our sources about that area go.
group-counted = { $group } ({ $count })
nobody-named = Nobody named
no-theme = No theme
sheet = Page { $number }
sheet-of = { $text }, page { $number } of { $count }
filter-all = All
filter-area = Area
filter-standing = Where it stands
filter-theme = Theme
filter-owner = Asked of
filter-status = { $shown } of { $all } in this table
column-asked = What was asked
column-due = To be done
where-it-stands = Where it stands
how-many = How many
heard-place = , { $place }
stands = Where it stands: { $status }.
tracked-theme = Theme: { $theme }
tracked-group = Part: { $group }
tracked-owner = Asked of: { $owner }
tracked-actions = What was to be done
tracked-history = What was said of it
tracked-evidence = Shown by: { $evidence }
tracked-reply = What the council replied
tracked-before = Comes back to
tracked-next = What inspectors said next
action-lead = Lead: { $lead }.
action-due = Due { $day }.
action-measure = Shown by: { $measure }.
progress-said = { $day }, { $by }: { MIDDLE($status) }.

## News and calendars

news-progress = { $title }: { MIDDLE($status) }: { $plain }
    .says = { $says } ({ $by })
news-corrected = { $title }: corrected
news-due = { $title }: due by now: { $plain }
# Of very many dates a calendar holds the latest.
calendar-cut = The latest { $shown } of { $count } dates. All of them are on the pages.
calendar-planned = Planned: { $what }
calendar-due = Due: { $what }
    .says = { $where }. { $says } { $due } Where it stands: { $status }.
calendar-action =
    { $lead ->
        [none] { $where }.
       *[other] { $where }. Lead: { $lead }.
    }
calendar-duty = Law, by our count: { $duty }
    .says = { $where }. { $rule }

## Words to hand on

handouts-title = Words to hand on: { $title }
handouts-description = Texts for newspapers, radio, schools and groups of young people in { $place } about { $inspection }.
handouts-intro = What they say of the inspection, the pages of this site say too. Each prints on a sheet of its own.
heard-about = : { $title }
handout-press-notice = Press notice: services for children in { $place }
handout-radio-script = Radio script: services for children in { $place }
handout-schools = For schools: services for children in { $place }
handout-young-peoples-groups = For groups of young people in { $place }
handout-plain-text = Plain text to copy
handout-duration = { $count } words: about { $seconds } seconds, read calmly.
handout-what = This is about services for children in { $place }: { $inspection }.
handout-who =
    { $conduct ->
        [visit] It was carried out by { $inspectorates }. Inspectors visited { DURING($inspected) }. The findings were published { WHEN($published) }.
        [desk] It was carried out by { $inspectorates }, from documents and figures, { DURING($inspected) }. The findings were published { WHEN($published) }.
        [meeting] It was carried out by { $inspectorates }. Inspectors met the council { DURING($inspected) }. The findings were published { WHEN($published) }.
       *[none] It was carried out by { $inspectorates }. It took place { DURING($inspected) }. The findings were published { WHEN($published) }.
    }
    .undated =
    { $conduct ->
        [visit] It was carried out by { $inspectorates }, who visited the area. The findings were published { WHEN($published) }.
        [desk] It was carried out by { $inspectorates }, from documents and figures. The findings were published { WHEN($published) }.
        [meeting] It was carried out by { $inspectorates }, who met the council. The findings were published { WHEN($published) }.
       *[none] It was carried out by { $inspectorates }. The findings were published { WHEN($published) }.
    }
# A heading of a list that is cut: how many of how many stand there.
some-of = { $what } ({ $shown } of { $all })
    .told = { $what }: some of it
handout-newer = There is a newer inspection, of { $year }.
handout-grades = What inspectors judged
handout-grade = { $area }: { MIDDLE($grade) } ({ $place })
handout-lowest = Inspectors gave the lowest of { WORDS($of) } grades, “{ MIDDLE($grade) }”, for { $areas }.
handout-wrong = Inspectors gave “{ MIDDLE($grade) }”, on a scale of { WORDS($of) } grades, for { $areas }.
handout-better = What inspectors wanted better
handout-good = What inspectors found good
# Findings are told as they were on their day.
handout-then = In our words, and as it was then ({ $day }):
handout-asked = What inspectors asked for
handout-reach = Our newest document about this area that says more than grades is of { $day }.
things-named =
    { $count ->
        [one] The website lists one thing that the inspectors wanted better.
       *[other] The website lists { WORDS($count) } things that the inspectors wanted better.
    }
radio-grade = Inspectors gave the grade “{ MIDDLE($grade) }” for { $areas }.
radio-tally = Inspectors gave { MIDDLE($tally) }
radio-who = It was carried out by { $inspectorates }.
radio-part =
    { $told ->
        [0] { things-named } There is no time here to name them.
       *[other] There is more that the inspectors wanted better. { things-in-all }
    }
things-in-all =
    { $count ->
        [one] The website lists one point.
       *[other] The website lists { WORDS($count) } points.
    }
radio-more =
    { $told ->
        [0] There were things that the inspectors wanted better. There is no time here to name them.
       *[other] There were other things, too, that the inspectors wanted better.
    }
radio-asked = Here is some of what they asked for.
radio-read-on = You can read more, with a page for children and young people, at { $address }.
handout-schools-why = Inspections are about children, and children should know what inspectors found. This note helps schools to tell them.
handout-steps = What your school can do
handout-step-read = Read the page for ages { $from } to { $to } with a class: { $address }
handout-step-poster = Put up the poster; it prints on one sheet: { $address }
handout-step-listen = Let pupils listen to it: most devices can read the page aloud, part by part.
handout-talk = To talk about
    .see-it = Is this how you see it?
    .changed = What has changed since { $year }, and what has not?
    .matters = Which of these things matters most to you?
    .ask = What would you ask the people who run these services?
handout-help = Who to turn to
    .who =
    { $phone ->
        [none] { $name }: { $says }
       *[other] { $name }, { $phone }: { $says }
    }
handout-read-more = Read more
handout-source = Where this comes from: { $title }, { $publisher }, { $date }.
handout-all = More of it, with a source for every fact: { $address }
handout-young = For children and young people: { $address }
handout-questions = Questions: { $publisher }, { $contact }
share-grade =
    { $place ->
        [none] { $area }: { MIDDLE($grade) }
       *[other] { $area }: { MIDDLE($grade) } ({ MIDDLE($place) })
    }
share-young = { $area }: { MIDDLE($grade) }

## The page of all components, for those who change how pages look

components = Components
    .description = Every component of this site with its states.
    .lead = Every component with real examples and its states. The criteria that it keeps stand at the head of its template.
    .text = Text with
    .link = a link.
    .quiet = Quiet text.
    .leading = A leading sentence.
    .button = A button
    .context = Something to keep in mind.
## What young people read

# Sentences of at most fifteen words, which most nine-year-olds know.
young-home = { young-people }
    .about = What inspectors said about services for children, told for young people.
    .lead = Inspectors check how well grown-ups look after children. You have a right to know what they found.
    .pick = Pick your area
    .older = All inspections in { $place }
    .how = How an inspection works
    .rights = Your rights
    .law = From: { $law }
    .words = Hard words
    .words-where = Some words are hard. Here is what they mean: { $link }
    .pictures-where = You may like to know about the pictures: { $link }
young-inspection = { $year }: { MIDDLE($family) }
    .being-written = { young-inspection } (being written)
    .ages = { young-inspection }, for ages { $ages }
young-version = What inspectors said about services for children in { $place } in { $year }: { MIDDLE($family) }
    .name = For young people: { $title }
    .name-ages = For young people: { $title }, ages { $ages }
    .called = For young people: { MIDDLE($title) }
    .about = What inspectors said about services for children in { $place }, for young people.
    .time = This is about a check in { $year }. Things may be different now.
    .short = { $place } { $year }: what inspectors said
    .short-kind = { $place } { $year }, { MIDDLE($family) }: what inspectors said
    .published = What they found was published { WHEN($day) }.
    .more = More
    .short-print = This is the short print. It leaves things out. Everything is on the web page.
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
young-not-told = Inspectors also wrote other things, for grown-ups. We left them out here: { $because }
young-reviewed = Somebody last compared this page with the page for adults { WHEN($day) }.
young-corrected = We got something wrong about this inspection. We put it right { WHEN($day) }.
withheld = This inspection is not shown at the moment. Its version for young people was promised by { $day }, and it is not there yet.
withheld-title = { $title }: not shown at the moment
withheld-description = In place of an inspection whose version for young people is not there yet.
withheld-why = This site shows no inspection without a version for young people. The inspection will stand here again when that is written.
young-being-written = We are still writing this page. It will be here by { $day }.
    .about = The young people’s version of this inspection is being written.
young-part-good = What was good
young-part-better = What had to get better
young-part-next = What was to happen. Did it?
    .asked = What the inspectors asked for. Did it happen?
    .cut = What was to happen
    .cut-asked = What the inspectors asked for
    .note = The papers that we have do not say if these things were done.
    .some = Where we say no more, our papers do not say if it was done.
young-part-untimed = The inspectors did not say when this should be done.
young-part-said = What young people said
    .note = Where we do not say what was done, our papers do not say it.
young-point-done = What was done:
young-point-when = When:
# What became of it, as the papers have it.
young-point-since =
    { $status ->
        [came-back] Inspectors wrote about this again later. See what they said.
        [done] Done, says { $by } ({ $day }).
        [in-progress] Going on, says { $by } ({ $day }).
        [not-started] Not begun yet, says { $by } ({ $day }).
       *[dropped] It was given up, says { $by } ({ $day }).
    }
young-point-within =
    { $within ->
        [immediately] at once
        [three-months] within three months
        [six-months] within six months
        [longer-term] it could take longer
       *[no-time] the inspectors did not name a time
    }
young-point-from = From:
young-origin =
    { $kind ->
        [asked] what inspectors asked for, { $at }
        [grade] the grade, { $at }
        [found] what the inspectors found, { $at }
       *[papers] what we read, { $at }
    }
young-hard-ask = { $word }?
young-hard-more = See “{ $word }” among all words.
drawn-share = { $part } of { $all }
young-point-more = More
young-doors = Show me
    .all = All children
    .partial = You see only a part now. Other good and bad news is hidden.
young-ask = Ask about it
    .changed = What has changed since { $year }?
    .next = What was done? What comes next?
    .say = How can I have my say?
young-known = How do we know? Who wrote this?
young-grades = What each grade means
    .only = Nobody has written more of this page yet. We only know the grades.
    .table = A computer made this page. It took the grades from a table.
young-marks = What they decided
    .means = This means: { $means }.
    .before =
    { $direction ->
        [better] That is better than in { $since }. Then it was “{ MIDDLE($before) }”.
        [worse] That is worse than in { $since }. Then it was “{ MIDDLE($before) }”.
       *[same] That is the same as in { $since }.
    }
    .broadly =
    { $direction ->
        [better] In { $since } it was “{ MIDDLE($before) }”. So it got better, as far as we can compare.
        [worse] In { $since } it was “{ MIDDLE($before) }”. So it got worse, as far as we can compare.
       *[same] That is the same as in { $since }, as far as we can compare.
    }
    .apart = We cannot compare it with { $since }.
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
    .print = Print two sheets
    .print-all = Print all of it

## The poster

poster =
    .title = { $place } { $year }: what inspectors said
    .title-kind = { $place } { $year }, { MIDDLE($family) }: what inspectors said
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
## The open data

data = Data
    .description = Everything on this site as files for spreadsheets and programs.
    .lead = Everything on this site as files: judgements, changes, inspections and frameworks. The pages and the files are made from the same facts.
    .published-by = Published by { $publisher }
    .format = Tables are comma-separated text in UTF-8. Dates follow ISO 8601. Grades of different frameworks may not be compared by number: changes.csv says what may be compared. A text that begins with =, +, - or @ has an apostrophe before it, so that no spreadsheet runs it as a formula. Excel shows accents and quotation marks rightly if you open a file with “Data”, “From Text/CSV” and choose UTF-8. pandas reads them with read_csv as they are; for read.csv of R, name UTF-8 as fileEncoding.
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
    .printed = the number that the document prints for it, if it prints one. Never compare it: see rank
    .scale = the id of the scale, within the framework
    .rank = the place on the scale; 1 is always the best
    .of = how many points the scale has
    .also = the ids of the grades that other sources print instead, with semicolons between them; empty where we know of none
    .also_source = which sources those are, and where in them
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
    .from_area = the id of the area of the earlier judgement
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
    .visit = the id of the kind of visit, within the framework; empty where nobody has written it down
    .conduct = how it was made: “visit”, “desk” (from documents and figures) or “meeting”; empty where we have no source for it
    .inspected_from = when the inspection began, as precisely as it is known
    .inspected_to = when it ended
    .published = when it was published, as precisely as it is known
    .judgements = how many judgements of the inspectors it holds, ungraded ones included
    .findings = how many findings it holds
    .recommendations = how many recommendations it holds
    .corrected = when a mistake in these facts was last put right on this site; empty if never
data-findings = Everything that inspectors found, one a row.
    .as-title = Findings
    .authority = the authority’s id
    .inspection = the inspection’s id
    .id = the finding’s id, within its inspection
    .kind = “strength”, “improvement” (an area for development), “explore” (a question for a later inspection) or “note”
    .theme = the ids of the common themes, with semicolons between them; empty where nobody named one
    .area = the id of the judged area under which the document has it; empty where it has it under none
    .text = what they found, in our words
    .quote = the exact words, where they matter
    .reply = what the council said to it
    .earlier = what it comes back to in earlier inspections, each as inspection/id, with semicolons between them
    .source = the title of the document
    .at = the paragraph, page or table in it
data-recommendations = Every recommendation, and where it stands.
    .as-title = Recommendations
    .authority = the authority’s id, as in its address
    .inspection = the inspection’s id, as in its address
    .id = the recommendation’s id, within its inspection
    .kind = “recommendation” or “area-for-development”
    .list = what the framework calls the list in which it stands; empty where it names none
    .within = “immediately”, “3-months”, “6-months” or “longer-term”; empty where the report gives no time
    .due = by when: counted from publication where the report gives a time (the day of publication itself for what was to be done at once), otherwise as those who act planned it; empty where no document names a date
    .theme = the ids of the common themes, with semicolons between them; empty where nobody named one
    .owner = who it is addressed to, where the document names somebody
    .text = what the inspectors asked, in our words
    .plain = the same in few and plain words
    .status = “not-started”, “in-progress”, “done”, “dropped”, “came-back” (a later inspection says more), “date-passed” (and not known to be done) or “not-known”
    .status_on = the day of the evidence; of “date-passed” and “not-known”, the day of our newest source about the authority that says more than grades
    .said_on = the day of the latest word on it
    .said_by = whose word it is
    .later = what later inspections found on the same point, each as inspection#finding, with semicolons between them
    .earlier = what it comes back to in earlier inspections, each as inspection/id, with semicolons between them
    .source = the title of the document
    .at = the paragraph, page or table in it
    .page = the address of the page, and the place on it, where a reader finds it
    .of-place = What was asked for in { $place }
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

## Legal days that count from publication, and days that cannot be counted

duty-from =
    { $from ->
        [published] published
       *[received] received
    }
duty-from-publication = That is when the report was published.
duty-from-publication-instead = The report was published then. The law counts from when it was received, which our documents do not say.
duty-uncounted = { $duty }: we cannot name the last day
duty-untimed = { $duty }
duties-unknown = We do not know which duties the law set after an inspection of this kind.
duty-day-unknown =
    { $received ->
        [none] No source gives the day from which to count. The report was published { WHEN($published) }.
       *[other] No source gives the day from which to count. The report was published { WHEN($published) } and received { WHEN($received) }.
    }
duty-holidays-unknown = We cannot count the days: our list of bank holidays is for England and Wales, and this area is in another part of the United Kingdom.
duty-years-unknown = We cannot count the days: our list of bank holidays does not reach that far.
duty-done-sometime = Done: { $day }. We cannot say whether that was in time.

## Our links between what was said in different years

# Stands after a link to a later point; a sentence with the reason follows.
follows-later =
    { $how ->
        [answers] We link it because it is about the same point.
        [wider] We link it because it is about more, this point included.
        [narrower] We link it because it is about a part of this point.
       *[touches] We link it because it touches on this point.
    }
# Stands after a link to an earlier point; a sentence with the reason follows.
follows-earlier =
    { $how ->
        [answers] We link it because this is about the same point.
        [wider] We link it because this is about more, that point included.
        [narrower] We link it because this is about a part of that point.
       *[touches] We link it because this touches on that point.
    }
