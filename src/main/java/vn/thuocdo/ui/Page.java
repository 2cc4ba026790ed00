package vn.thuocdo.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.ui.page.Chrome;
import vn.thuocdo.ui.page.CurrentPage;

/// What templates and view records may say about the page being made: words, formats and addresses.
/// Import it statically. Works on the thread of a page request only.
public final class Page {
    private Page() {}

    /// The message of a key in the reader's language.
    public static String text(String key, Object... args) {
        return texts().text(key, args);
    }

    /// Whether some module has the message.
    public static boolean has(String key) {
        return texts().has(key);
    }

    /// The words of the reader's language.
    public static Texts texts() {
        return CurrentPage.get().texts();
    }

    /// `vi` or `en`.
    public static String language() {
        return texts().locale().getLanguage();
    }

    /// The hidden field that every post carries.
    public static Content csrf() {
        var token = CurrentPage.get().csrf();
        return output -> {
            if (token != null) {
                output.writeContent("<input type=\"hidden\" name=\"");
                output.writeContent(token.getParameterName());
                output.writeContent("\" value=\"");
                output.writeContent(token.getToken());
                output.writeContent("\">");
            }
        };
    }

    /// The token for scripts, or an empty text.
    public static String csrfToken() {
        var token = CurrentPage.get().csrf();
        return token == null ? "" : token.getToken();
    }

    /// The header in which scripts send the token, or an empty text.
    public static String csrfHeader() {
        var token = CurrentPage.get().csrf();
        return token == null ? "" : token.getHeaderName();
    }

    /// Who is signed in, or null.
    public static @Nullable Actor actor() {
        return CurrentPage.get().actor().orElse(null);
    }

    /// Navigation, place and inbox around the page.
    public static Chrome chrome() {
        return CurrentPage.get().chrome();
    }

    /// The tabs of the settings pages.
    public static List<Tab> settings() {
        return CurrentPage.get().settings().stream()
                .map(entry -> new Tab(text(entry.label()), entry.url(), path().startsWith(entry.url()))).toList();
    }

    /// The present moment in Vietnam.
    public static LocalDateTime now() {
        return CurrentPage.get().now();
    }

    /// The day it is.
    public static LocalDate today() {
        return CurrentPage.get().today();
    }

    /// The moment of an instant in Vietnam.
    public static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, Vietnam.ZONE);
    }

    /// `03/9/2025`, or an empty text.
    public static String date(@Nullable LocalDate date) {
        return date == null ? "" : texts().formats().date(date);
    }

    /// `29/8` in lists, with the year where it is not this year.
    public static String shortDate(@Nullable LocalDate date) {
        return date == null ? "" : texts().formats().shortDate(date, today());
    }

    /// `03/09/2025`, for fields and sortable columns.
    public static String paddedDate(@Nullable LocalDate date) {
        return date == null ? "" : texts().formats().paddedDate(date);
    }

    /// `Thứ Tư, 27/8/2025`.
    public static String longDate(LocalDate date) {
        return texts().formats().longDate(date);
    }

    /// `08:15`.
    public static String time(LocalTime time) {
        return texts().formats().time(time);
    }

    /// `14:15, thứ Sáu 29/8/2025`, or an empty text.
    public static String moment(@Nullable Instant instant) {
        return instant == null ? "" : texts().formats().moment(local(instant));
    }

    /// `29/8 14:15` in lists, with the year where it is not this year; or an empty text.
    public static String stamp(@Nullable Instant instant) {
        return instant == null ? "" : texts().formats().stamp(local(instant), today());
    }

    /// A due moment in a list: `10:20 hôm nay`, `17:00 thứ Sáu 29/8`, one that has passed `25/8, 17:00`.
    public static String due(@Nullable Instant instant) {
        if (instant == null) {
            return "";
        }
        var moment = local(instant);
        var day = moment.toLocalDate();
        if (day.isBefore(today())) {
            return shortDate(day) + ", " + time(moment.toLocalTime());
        }
        return time(moment.toLocalTime()) + " " + (day.equals(today())
                ? text("ui.due.today")
                : text("ui.weekday.short." + day.getDayOfWeek().getValue()) + " " + shortDate(day));
    }

    /// `1.428`, `57,4`.
    public static String number(Number number) {
        return texts().formats().number(number);
    }

    /// `20 %`, `57,40 %`, from hundredths.
    public static String percent(Number hundredths) {
        return texts().formats().percent(hundredths);
    }

    /// `1.368/1.428 = 95,80 %`.
    public static String rate(long part, long base) {
        return texts().formats().rate(part, base);
    }

    /// `84 kB`, `1,2 MB`.
    public static String bytes(long bytes) {
        return texts().formats().bytes(bytes);
    }

    /// `1.000+` from the bound on.
    public static String bounded(long count, long bound) {
        return texts().formats().bounded(count, bound);
    }

    /// The toast left by the request before, or null.
    public static @Nullable Toast toast() {
        return CurrentPage.get().toast().orElse(null);
    }

    /// Address of a static file with the hash of its content, so that it may be kept for ever.
    public static String asset(String path) {
        return CurrentPage.get().asset(path);
    }

    /// An address with query parameters, given as name, value, name, value; null and empty values are left out.
    public static String url(String path, @Nullable Object... parameters) {
        var address = UriComponentsBuilder.fromPath(path);
        for (var i = 0; i + 1 < parameters.length; i += 2) {
            var value = Objects.toString(parameters[i + 1], "");
            if (!value.isEmpty()) {
                address.queryParam(String.valueOf(parameters[i]), UriUtils.encode(value, UTF_8));
            }
        }
        return address.build().toUriString();
    }

    /// The present path.
    public static String path() {
        return CurrentPage.get().path();
    }

    /// A query parameter of the present address, or an empty text.
    public static String param(String name) {
        return CurrentPage.get().parameter(name);
    }

    /// The query parameters of the present address but for the named ones, to be carried along by a form.
    public static List<Map.Entry<String, String>> others(String... names) {
        var left = List.of(names);
        return UriComponentsBuilder.fromUriString(here()).build().getQueryParams().entrySet().stream()
                .filter(entry -> !left.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream().filter(Objects::nonNull)
                        .map(value -> Map.entry(entry.getKey(), UriUtils.decode(value, UTF_8))))
                .toList();
    }

    /// The present address, path and query.
    public static String here() {
        var page = CurrentPage.get();
        return page.query().isEmpty() ? page.path() : page.path() + "?" + page.query();
    }

    /// The present address, or the work list where this page is the answer to a form and cannot be asked for again.
    public static String hereAgain() {
        return CurrentPage.get().readOnly() ? here() : Addresses.WORK;
    }

    /// The present address with one parameter changed, or taken away where the value is null or empty. The place in a
    /// list (`after`) is dropped when another parameter changes.
    public static String hereWith(String parameter, @Nullable String value) {
        var address = UriComponentsBuilder.fromUriString(here()).replaceQueryParam("after");
        address.replaceQueryParam(parameter);
        if (value != null && !value.isEmpty()) {
            address.queryParam(parameter, UriUtils.encode(value, UTF_8));
        }
        return address.build().toUriString();
    }

    /// The name of an enum value in keys and addresses: `NOT_BEGUN` → `not-begun`.
    public static String slug(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// A name as two letters: `Trần Thị Mai Lan` → `ML`.
    public static String initials(String name) {
        var words = name.strip().split("\\s+");
        var last = words[words.length - 1];
        var before = words.length > 1 ? words[words.length - 2].substring(0, 1) : "";
        return last.isEmpty() ? "" : before + last.charAt(0);
    }
}
