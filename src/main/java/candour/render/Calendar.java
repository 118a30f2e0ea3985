package candour.render;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.ProductId;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import candour.model.Site;
import candour.pages.DueDate;
import candour.say.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;

/** By when things were to be done, for the calendars of those who follow them: iCalendar (RFC 5545). */
final class Calendar {

    private Calendar() {}

    /** Programs that people follow calendars with slow down with more. */
    private static final int MOST = 1000;

    /** @param dates in their order; of very many the latest are written, and the calendar says so */
    static void write(Site site, String title, List<DueDate> dates, Words words, OutputStream out) throws IOException {
        ICalendar calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId(new ProductId("-//Candour//Due dates//EN"));
        calendar.setName(title);
        calendar.setExperimentalProperty("X-WR-CALNAME", title);
        List<DueDate> latest = dates.subList(Math.max(0, dates.size() - MOST), dates.size());
        if (latest.size() < dates.size()) {
            String cut = words.with("calendar-cut", "shown", latest.size(), "count", dates.size());
            calendar.setDescription(cut);
            calendar.setExperimentalProperty("X-WR-CALDESC", cut);
        }
        for (DueDate one : latest) {
            calendar.addEvent(event(site, one));
        }
        Biweekly.write(calendar).go(out);
    }

    private static VEvent event(Site site, DueDate one) {
        VEvent event = new VEvent();
        event.setUid(site.baseUrl() + one.id().substring(1));
        // Without a METHOD it says when the event was last revised (RFC 5545, 3.8.7.2).
        event.setDateTimeStamp(
                Date.from(one.known().atStartOfDay(ZoneOffset.UTC).toInstant()));
        if (one.revision() > 0) {
            event.setSequence(one.revision());
        }
        event.setDateStart(new DateStart(day(one.from())));
        event.setDateEnd(new DateEnd(day(one.to().plusDays(1))));
        event.setTransparency(true);
        event.setSummary(one.title());
        event.setDescription(one.says());
        event.setUrl(site.baseUrl() + one.path().substring(1));
        return event;
    }

    /** A day is the same day everywhere: no clock, no time zone. */
    private static ICalDate day(LocalDate day) {
        return new ICalDate(
                new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, 0, 0, false), false);
    }
}
