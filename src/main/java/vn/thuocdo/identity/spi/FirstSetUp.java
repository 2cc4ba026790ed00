package vn.thuocdo.identity.spi;

/// Opens the first agency of an empty installation; implemented by the module that owns units.
public interface FirstSetUp {
    /// Creates the agency with the units that its model asks for, inside the caller's transaction, as the system.
    ///
    /// @return the agency and the unit in which its first administrator sits
    FirstPlace open(NewAgency agency);
}
