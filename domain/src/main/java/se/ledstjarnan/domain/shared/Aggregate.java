package se.ledstjarnan.domain.shared;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** The root of what is loaded, checked and stored as one; its version stops lost updates between two tabs or two people. */
@MappedSuperclass
public abstract class Aggregate extends BaseEntity {

    @Version
    private long version;

    public long getVersion() {
        return version;
    }

    /** Throws {@link StaleDataException} when the version that the user saw is not the one stored. */
    public void checkVersion(long seen) {
        StaleDataException.check(seen, version);
    }
}
