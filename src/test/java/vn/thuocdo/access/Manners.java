package vn.thuocdo.access;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// What every answer owes its reader, whoever that is: headers that keep it harmless, forms that carry their token.
final class Manners {
    private static final Pattern FORM = Pattern.compile("<form\\b[^>]*method=\"post\".*?</form>", Pattern.DOTALL);
    private static final List<String> SHOWN = List.of("html", "json", "openapi");

    private Manners() {}

    static List<String> of(Map<Who, Answer> answers) {
        var wrong = new TreeSet<String>();
        answers.values().forEach(answer -> {
            headers(answer, wrong);
            forms(answer, wrong);
        });
        return new ArrayList<>(wrong);
    }

    private static void headers(Answer answer, TreeSet<String> wrong) {
        var response = answer.response();
        for (var header : List.of("Content-Security-Policy", "Referrer-Policy", "X-Frame-Options"))
            if (response.getHeader(header) == null)
                wrong.add("without " + header);
        if (!"nosniff".equals(response.getHeader("X-Content-Type-Options")))
            wrong.add("without X-Content-Type-Options");
        var policy = String.valueOf(response.getHeader("Content-Security-Policy"));
        if (policy.contains("script-src") && policy.contains("unsafe"))
            wrong.add("lets scripts run: " + policy);
        var type = response.getContentType();
        if (answer.status() == 200 && type != null && SHOWN.stream().noneMatch(type::contains)
                && response.getHeader("Content-Disposition") == null)
            wrong.add("a file without name: " + type);
    }

    private static void forms(Answer answer, TreeSet<String> wrong) {
        var type = answer.response().getContentType();
        if (type == null || !type.startsWith("text/html"))
            return;
        var page = new String(answer.response().getContentAsByteArray(), StandardCharsets.UTF_8);
        FORM.matcher(page).results().map(form -> form.group()).filter(form -> !form.contains("name=\"_csrf\""))
                .forEach(form -> wrong.add("a form without token: " + form.substring(0, Math.min(120, form.length()))));
    }
}
