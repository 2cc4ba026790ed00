package vn.thuocdo.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.Vietnam;

/// How dates, times, numbers and durations are written on screen, in Vietnamese as Nghị định 30/2020/NĐ-CP (Phụ lục I)
/// writes dates: the day with two digits, the month with two digits only for January and February.
public final class Formats {
    /// U+00A0, which keeps a number and its sign on one line.
    private static final char NO_BREAK = '\u00a0';
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter PADDED = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter ENGLISH_SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private final Texts texts;

    Formats(Texts texts) {
        this.texts = texts;
    }

    /// A date in running text: `03/9/2025`, `15/02/2025`; English `3 Sep 2025`.
    public String date(LocalDate date) {
        return texts.vietnamese() ? dayAndMonth(date) + "/" + date.getYear() : ENGLISH.format(date);
    }

    /// A date in a list: `29/8`, with the year where it is not the year of `today`.
    public String shortDate(LocalDate date, LocalDate today) {
        if (date.getYear() != today.getYear()) {
            return date(date);
        }
        return texts.vietnamese() ? dayAndMonth(date) : ENGLISH_SHORT.format(date);
    }

    /// A date for fields, exports and sortable columns: `dd/MM/yyyy` in both languages.
    public String paddedDate(LocalDate date) {
        return PADDED.format(date);
    }

    /// `01–02/9` for two days of one month, else both dates in full.
    public String dates(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return date(from);
        }
        if (texts.vietnamese() && from.getYear() == to.getYear() && from.getMonth() == to.getMonth()) {
            return "%02d–%s".formatted(from.getDayOfMonth(), date(to));
        }
        return date(from) + " – " + date(to);
    }

    /// The name of the week day as it stands inside a sentence: `thứ Sáu`.
    public String weekday(LocalDate date) {
        return texts.text("ui.weekday." + date.getDayOfWeek().getValue());
    }

    /// A date with its week day, as heading: `Thứ Tư, 27/8/2025`.
    public String longDate(LocalDate date) {
        var day = weekday(date);
        return Character.toUpperCase(day.charAt(0)) + day.substring(1) + ", " + date(date);
    }

    /// Hour and minute, 24 hours: `08:15`.
    public String time(LocalTime time) {
        return TIME.format(time);
    }

    /// A moment in running text: `14:15, thứ Sáu 29/8/2025`.
    public String moment(LocalDateTime moment) {
        return time(moment.toLocalTime()) + ", " + weekday(moment.toLocalDate()) + " " + date(moment.toLocalDate());
    }

    /// A moment in a list: `29/8 14:15`, with the year where it is not the year of `today`.
    public String stamp(LocalDateTime moment, LocalDate today) {
        return shortDate(moment.toLocalDate(), today) + " " + time(moment.toLocalTime());
    }

    /// A number with all the decimals it carries: `1.428`, `57,4`.
    public String number(Number number) {
        var value = decimal(number);
        return number(value, Math.max(0, value.stripTrailingZeros().scale()));
    }

    /// A number with exactly so many decimals, rounded half up.
    public String number(Number number, int decimals) {
        var symbols = new DecimalFormatSymbols(texts.vietnamese() ? Locale.of("vi") : Locale.ENGLISH);
        symbols.setGroupingSeparator(texts.vietnamese() ? '.' : ',');
        symbols.setDecimalSeparator(texts.vietnamese() ? ',' : '.');
        var format = new DecimalFormat("#,##0", symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(decimal(number));
    }

    /// Points of an index, always two decimals: `78,59`.
    public String points(Number points) {
        return number(points, 2);
    }

    /// A percentage that already counts in hundredths, with the decimals it carries: 20 → `20 %`, 57.40 → `57,40 %`.
    public String percent(Number hundredths) {
        return number(hundredths, Math.max(0, decimal(hundredths).scale())) + NO_BREAK + "%";
    }

    /// A rate with its base, `1.368/1.428 = 95,80 %`; `không áp dụng` where the base is zero.
    public String rate(long part, long base) {
        if (base == 0) {
            return texts.text("ui.format.notApplicable");
        }
        var share = BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(base), 2, RoundingMode.HALF_UP);
        return number(part) + "/" + number(base) + " = " + percent(share);
    }

    /// Money on screen: `15.000 ₫`.
    public String money(long dong) {
        return number(dong) + NO_BREAK + "₫";
    }

    /// A length of time in days, hours and minutes of one kind: `2 ngày 2 giờ 33 phút`; parts that are zero are left out.
    ///
    /// @param minutes       the length in minutes; the sign is ignored
    /// @param minutesPerDay minutes that make one day of this kind (450 for a working day of 7,5 hours, 1440 for a calendar day)
    public String duration(long minutes, long minutesPerDay) {
        var left = Math.abs(minutes);
        var parts = new ArrayList<String>();
        append(parts, "ui.duration.days", left / minutesPerDay);
        append(parts, "ui.duration.hours", left % minutesPerDay / 60);
        append(parts, "ui.duration.minutes", left % minutesPerDay % 60);
        return parts.isEmpty() ? texts.text("ui.duration.minutes", 0) : String.join(" ", parts);
    }

    /// The size of a file: `84 kB`, `1,2 MB`.
    public String bytes(long bytes) {
        if (bytes < 1_000_000) {
            return number(Math.max(1, bytes / 1000)) + NO_BREAK + "kB";
        }
        return number(BigDecimal.valueOf(bytes / 100_000, 1)) + NO_BREAK + "MB";
    }

    /// A count that was bounded by its query: `1.000+` from the bound on.
    public String bounded(long count, long bound) {
        return count >= bound ? number(bound) + "+" : number(count);
    }

    /// Writes an argument of a message: dates, moments and decimals in the house format, everything else as it is.
    @Nullable
    Object argument(@Nullable Object argument) {
        return switch (argument) {
            case null -> "";
            case LocalDate date -> date(date);
            case LocalTime time -> time(time);
            case LocalDateTime moment -> moment(moment);
            case Instant instant -> moment(LocalDateTime.ofInstant(instant, Vietnam.ZONE));
            case ZonedDateTime moment -> moment(LocalDateTime.ofInstant(moment.toInstant(), Vietnam.ZONE));
            case OffsetDateTime moment -> moment(LocalDateTime.ofInstant(moment.toInstant(), Vietnam.ZONE));
            case BigDecimal number -> number(number);
            default -> argument;
        };
    }

    private void append(ArrayList<String> parts, String key, long amount) {
        if (amount > 0) {
            parts.add(texts.text(key, amount));
        }
    }

    private static String dayAndMonth(LocalDate date) {
        var month = date.getMonthValue();
        return "%02d/%s".formatted(date.getDayOfMonth(), month < 3 ? "0" + month : String.valueOf(month));
    }

    private static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    }
}
