package vn.thuocdo.plan.reader.score;

import java.util.Locale;

/// What is compared. The fields of a task or target are compared for those pairs whose texts match.
enum Matter {
    TASKS, TARGETS, QUANTIFIED_TARGETS, LEADS, COORDINATORS, PRODUCTS, DUE_DATES, DUE_TEXTS, OPERATORS, VALUES;

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
