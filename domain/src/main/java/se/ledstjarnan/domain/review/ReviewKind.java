package se.ledstjarnan.domain.review;

/** Who has reviewed the work. */
public enum ReviewKind {
    /** An authority that supervises, such as Inspektionen för vård och omsorg. */
    SUPERVISION,
    /** The municipality's elected auditors, or those that they have asked. */
    AUDIT
}
