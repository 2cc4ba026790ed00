package vn.thuocdo.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who may call an endpoint, and a real call of it.
///
/// @param place     file and line, for messages
/// @param who       those who may
/// @param rejects   those who may call it, but not with these records: a rule refuses and nothing changes
/// @param path      values of the path's variables; `{name}` stands for a record of the samples
/// @param sends     query, form or JSON; empty when none
/// @param files     file names to be sent, by the name of their field
/// @param headers   further headers
/// @param changes   whether at least one good call must change something; null for what the method suggests
/// @param shows     texts in the answer and those who find them there
record Declaration(Endpoint endpoint, String place, Set<Who> who, Set<Who> rejects, Map<String, String> path,
        String sends,
        Map<String, String> files, Map<String, String> headers, @Nullable Boolean changes, List<Shown> shows) {
    /// A text that the answer shows to some and not to others.
    record Shown(String text, Set<Who> to) {}

    boolean mustChange() {
        return changes == null ? !endpoint.reads() : changes;
    }

    boolean mayChange() {
        return !endpoint.reads() || Boolean.TRUE.equals(changes);
    }

    /// Reads one block: the endpoint and who may call it, then indented lines.
    static Declaration read(List<String> block, String place) {
        var head = block.getFirst();
        int colon = head.lastIndexOf(" : ");
        var endpoint = colon < 0 ? null : Endpoint.read(head.substring(0, colon));
        if (endpoint == null)
            throw new IllegalArgumentException(place + ": not 'METHOD /path : who': " + head);
        var path = new LinkedHashMap<String, String>();
        var files = new LinkedHashMap<String, String>();
        var headers = new LinkedHashMap<String, String>();
        var shows = new ArrayList<Shown>();
        var sends = new StringBuilder();
        Boolean changes = null;
        var rejects = Set.<Who>of();
        for (var line : block.subList(1, block.size())) {
            var part = line.strip();
            int end = part.indexOf(':');
            var key = part.substring(0, end).strip();
            var value = part.substring(end + 1).strip();
            switch (key) {
                case "send" -> sends.append(value);
                case "rejects" -> rejects = Who.named(value);
                case "file" -> put(files, value);
                case "header" -> put(headers, value);
                case "changes" -> changes = !value.startsWith("nothing");
                case "shows" -> shows.add(shown(value));
                default -> path.put(key, value);
            }
        }
        return new Declaration(endpoint, place, Who.named(head.substring(colon + 3)), rejects, path, sends.toString(),
                files,
                headers, changes, shows);
    }

    private static void put(Map<String, String> into, String pair) {
        int equals = pair.indexOf('=');
        into.put(pair.substring(0, equals), pair.substring(equals + 1));
    }

    private static Shown shown(String value) {
        int to = value.lastIndexOf(" to ");
        return new Shown(value.substring(0, to).strip(), Who.named(value.substring(to + 4)));
    }
}
