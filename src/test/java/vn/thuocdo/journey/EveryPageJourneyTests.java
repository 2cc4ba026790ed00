package vn.thuocdo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Follows the links of the product as its people do and looks at one page of each kind, at a desk and on a phone: it
/// answers, offends no rule of axe, fits the window, and its scripts do not complain.
@Journey
class EveryPageJourneyTests {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final Pattern FILES = Pattern
            .compile("/(files|api|actuator)/.*|.*\\.(pdf|docx|xlsx|csv|json)|.*/(export|original)");
    private static final int FEWEST = 60;

    private final int port;
    private final SceneClock clock;
    private final Set<String> kinds = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    EveryPageJourneyTests(@LocalServerPort int port, SceneClock clock) {
        this.port = port;
        this.clock = clock;
    }

    @Test
    void everyPageIsAccessibleAtADeskAndOnAPhone() {
        clock.reset();
        for (var person : List.of("vanphong", "quantri", "chutich", "vanhoa", "sonoivu"))
            walk(person);
        assertThat(faults).isEmpty();
        assertThat(kinds).hasSizeGreaterThan(FEWEST);
    }

    private void walk(String person) {
        try (var desk = Visitor.atDesk(port).signIn(person); var phone = Visitor.onPhone(port).signIn(person)) {
            var waiting = new ArrayDeque<String>(List.of("/work"));
            while (!waiting.isEmpty()) {
                var path = waiting.poll();
                look(desk, path, person + " at a desk");
                links(desk).stream().filter(this::isNew).forEach(waiting::add);
                look(phone, path, person + " on a phone");
            }
        }
    }

    private void look(Visitor visitor, String path, String who) {
        try {
            visitor.open(path).isAccessible().heardNoComplaint();
        } catch (AssertionError fault) {
            faults.add(who + ", " + path + ": " + fault.getMessage());
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Visitor visitor) {
        return (List<String>) visitor.page().evaluate("[...document.querySelectorAll('a[href^=\"/\"]')]"
                + ".map(link => link.getAttribute('href').replace(/#.*/, ''))");
    }

    /// Whether no page of the kind was seen yet; one question of each sort belongs to the kind.
    private boolean isNew(String link) {
        var parts = link.split("\\?", 2);
        if (FILES.matcher(parts[0]).matches())
            return false;
        var names = parts.length == 1 ? "" : parts[1].replaceAll("=[^&]*", "");
        return kinds.add(ID.matcher(parts[0]).replaceAll("*").replaceAll("/\\d+", "/1") + "?" + names);
    }
}
