package vn.thuocdo.organisation;

import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Validity;

/// A person in a position.
///
/// @param person        the person
/// @param account       the account that the person signs in with, or null when there is none
/// @param name          the person's name
/// @param agency        the agency
/// @param unit          the unit of the position
/// @param position      the position
/// @param positionTitle for example `Phó Trưởng phòng`
/// @param head          whether the position heads its unit
/// @param authority     what it may decide for the agency
/// @param main          whether it is the person's main position; others are held besides
/// @param validity      first and last day in the position
public record StaffMember(PersonId person, @Nullable AccountId account, String name, UnitId agency, UnitId unit,
        PositionId position, String positionTitle, boolean head, Authority authority, boolean main,
        Validity validity) {}
