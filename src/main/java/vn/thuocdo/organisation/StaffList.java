package vn.thuocdo.organisation;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Slice;
import vn.thuocdo.kernel.UnitId;

/// Lists of staff as the acting person may see them: those of the own agency, and of the agencies below for who looks
/// after them.
@Component
@Transactional(readOnly = true)
public class StaffList {
    /// Counts go no further than this.
    public static final int BOUND = 1000;
    private static final int MOST = 200;

    private final StaffStore staff;
    private final SeenUnits seen;
    private final PersonStore people;

    StaffList(StaffStore staff, SeenUnits seen, PersonStore people) {
        this.staff = staff;
        this.seen = seen;
        this.people = people;
    }

    /// A page of staff in the order of given names.
    ///
    /// @param after cursor of the page before, or null
    /// @param limit rows on a page, 1 to 200
    public Slice<StaffMember> page(StaffFilter filter, @Nullable String after, int limit) {
        int size = Math.clamp(limit, 1, MOST);
        seen.agency(filter.agency());
        var read = staff.page(filter, Cursor.parse(after), size + 1);
        return Slice.cut(read, size, null, member -> Cursor.of(member).toString());
    }

    /// How many positions the filter finds, at most [#BOUND].
    public int count(StaffFilter filter) {
        seen.agency(filter.agency());
        return staff.count(filter, BOUND);
    }

    /// A person of an agency that may be seen, or [Missing].
    public Person person(PersonId id) {
        var person = people.find(id).orElseThrow(() -> new Missing("person"));
        seen.unit(person.agency());
        return person;
    }

    /// The accounts of the agency that belong to a person already.
    public Set<AccountId> accountsInUse(UnitId agency) {
        return people.withAccount(seen.unit(agency).agency()).stream().map(Person::account).filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /// The last row of a page: where the person stands in the order, and which of the person's positions it was.
    record Cursor(String sortKey, UUID person, UUID position) {
        static Cursor of(StaffMember member) {
            return new Cursor(PersonStore.sortKey(member.name()), member.person().value(), member.position().value());
        }

        static @Nullable Cursor parse(@Nullable String text) {
            if (text == null)
                return null;
            var parts = text.split("~");
            try {
                return parts.length == 3
                        ? new Cursor(parts[0], UUID.fromString(parts[1]), UUID.fromString(parts[2]))
                        : null;
            } catch (IllegalArgumentException damaged) {
                return null;
            }
        }

        @Override
        public String toString() {
            return sortKey + "~" + person + "~" + position;
        }
    }
}
