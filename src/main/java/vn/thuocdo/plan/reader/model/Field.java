package vn.thuocdo.plan.reader.model;

/// The fields of a row that a source passage or a doubt can belong to.
public enum Field {
    /// Title of the plan.
    TITLE,
    /// Number of the plan or of the decision that issues it.
    NUMBER,
    /// Date of issue.
    ISSUED_ON,
    /// Text of the target or task.
    TEXT,
    /// Objective that several activities may share.
    OBJECTIVE,
    /// Output product.
    PRODUCT,
    /// Unit that leads.
    LEAD,
    /// Units that take part.
    COORDINATORS,
    /// When it is due.
    DUE,
    /// Operator, value and unit of a target.
    QUANTITY,
    /// Remark of the plan about the row.
    NOTE
}
