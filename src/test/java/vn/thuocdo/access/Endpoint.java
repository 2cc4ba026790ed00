package vn.thuocdo.access;

import org.jspecify.annotations.Nullable;

/// One endpoint as the product maps it.
///
/// @param method  for example `GET`
/// @param pattern for example `/plans/{id}`
record Endpoint(String method, String pattern) implements Comparable<Endpoint> {
    @Override
    public int compareTo(Endpoint other) {
        int byPattern = pattern.compareTo(other.pattern);
        return byPattern == 0 ? method.compareTo(other.method) : byPattern;
    }

    /// Whether programs rather than browsers call it.
    boolean forPrograms() {
        return pattern.startsWith("/api/") || pattern.startsWith("/actuator");
    }

    /// Whether a good call changes nothing.
    boolean reads() {
        return method.equals("GET");
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }

    static @Nullable Endpoint read(String text) {
        var parts = text.strip().split("\\s+");
        return parts.length == 2 && parts[1].startsWith("/") ? new Endpoint(parts[0], parts[1]) : null;
    }
}
