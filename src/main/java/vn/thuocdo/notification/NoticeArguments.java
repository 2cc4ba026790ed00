package vn.thuocdo.notification;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the arguments of a notice as JSON pairs of sort and text, so that a date is still a date when it is read and
/// can be written in the reader's language.
final class NoticeArguments {
    private static final JsonMapper JSON = JsonMapper.shared();

    private NoticeArguments() {}

    static String write(List<Object> arguments) {
        var pairs = new ArrayList<List<String>>();
        for (var argument : arguments)
            pairs.add(switch (argument) {
                case LocalDate day -> List.of("day", day.toString());
                case Instant moment -> List.of("moment", moment.toString());
                case BigDecimal number -> List.of("decimal", number.toPlainString());
                case Integer number -> List.of("number", number.toString());
                case Long number -> List.of("number", number.toString());
                default -> List.of("text", argument.toString());
            });
        return JSON.writeValueAsString(pairs);
    }

    static List<Object> read(String json) {
        var arguments = new ArrayList<Object>();
        for (var pair : JSON.readValue(json, new TypeReference<List<List<String>>>() {
        }))
            arguments.add(switch (pair.getFirst()) {
                case "day" -> LocalDate.parse(pair.getLast());
                case "moment" -> Instant.parse(pair.getLast());
                case "decimal" -> new BigDecimal(pair.getLast());
                case "number" -> Long.valueOf(pair.getLast());
                default -> pair.getLast();
            });
        return arguments;
    }
}
