package vn.thuocdo.plan.imports;

/// How far an import has come. Names stand in the message bundle under `plan.import.state.<name>`.
public enum ImportState {
    /// The file is kept and waits to be read, or is being read.
    READING,
    /// Read; a person goes through the rows.
    READ,
    /// Could not be read; the file is kept.
    FAILED,
    /// Became a draft plan.
    CONFIRMED,
    /// Put away by a person; the file is kept.
    DISCARDED
}
