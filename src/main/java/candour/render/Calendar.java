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
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;

/** By when things were to be done, for the calendars of those who follow them: iCalendar (RFC 5545). */
final class Calendar {

    private Calendar() {}

    /** @param asAt the day of the site: without a clock, every entry was written then */
    static void write(Site site, String title, List<DueDate> dates, LocalDate asAt, OutputStream out)
            throws IOException {
        ICalendar calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId(new ProductId("-//Candour//Due dates//EN"));
        calendar.setName(title);
        calendar.setExperimentalProperty("X-WR-CALNAME", title);
        Date written = Date.from(asAt.atStartOfDay(ZoneOffset.UTC).toInstant());
        for (DueDate one : dates) {
            calendar.addEvent(event(site, one, written));
        }
        Biweekly.write(calendar).go(out);
    }

    private static VEvent event(Site site, DueDate one, Date written) {
        VEvent event = new VEvent();
        event.setUid(site.baseUrl() + one.id().substring(1));
        event.setDateTimeStamp(written);
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
