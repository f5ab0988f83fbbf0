package se.ledstjarnan.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.Role;

class AuditCheckTest {

    private static final AuditSeal SEAL = content -> "key" + Integer.toHexString(content.hashCode());
    private static final AuditSubject CASE = AuditSubject.of("deviation", 7, "AVV-2026-0007", 3L);

    @Test
    void findsNothingInAWholeLog() {
        assertThat(check(List.of(), chain(CASE, 3), chain(CASE.part("deviation", 7), 0))
                        .intact())
                .isTrue();
        assertThat(check(List.of(), List.of()).entries()).isZero();
    }

    @Test
    void namesAMissingEntryAndTheOneThatNoLongerFollows() {
        List<AuditEntry> entries = chain(CASE, 4);
        entries.remove(1);
        assertThat(check(List.of(), entries).faults())
                .containsExactly(new AuditFault("deviation:7", 2, AuditFault.Kind.MISSING));
    }

    @Test
    void namesAMissingBeginning() {
        List<AuditEntry> entries = chain(CASE, 2);
        entries.remove(0);
        assertThat(check(List.of(), entries).faults())
                .containsExactly(new AuditFault("deviation:7", 1, AuditFault.Kind.MISSING));
    }

    @Test
    void namesAnEntryMadeWithoutTheKey() {
        List<AuditEntry> entries = chain(CASE, 2);
        entries.add(entry(entries.get(1).head(), CASE, content -> "other" + content.hashCode()));
        assertThat(check(List.of(), entries).faults())
                .containsExactly(new AuditFault("deviation:7", 3, AuditFault.Kind.CHANGED));
    }

    @Test
    void namesAnEntryThatFollowsAnother() {
        List<AuditEntry> entries = chain(CASE, 1);
        entries.add(entry(new AuditHead("deviation:7", 1, "elsewhere"), CASE, SEAL));
        assertThat(check(List.of(), entries).faults())
                .containsExactly(new AuditFault("deviation:7", 2, AuditFault.Kind.DOES_NOT_FOLLOW));
    }

    @Test
    void findsACutOffTailAndALostChainByTheExportedEnds() {
        List<AuditEntry> entries = chain(CASE, 3);
        AuditHead end = entries.get(2).head();
        AuditHead gone = new AuditHead("deviation:8", 5, "x");
        assertThat(check(List.of(end, gone), entries.subList(0, 2)).faults())
                .containsExactly(
                        new AuditFault("deviation:7", 3, AuditFault.Kind.CUT_OFF),
                        new AuditFault("deviation:8", 1, AuditFault.Kind.CUT_OFF));
        assertThat(check(List.of(end), chain(CASE, 3)).intact()).isTrue();
    }

    @Test
    void findsAChainWrittenAnewByTheExportedEnds() {
        AuditHead exported = new AuditHead("deviation:7", 2, "as it was");
        assertThat(check(List.of(exported), chain(CASE, 3)).faults())
                .containsExactly(new AuditFault("deviation:7", 2, AuditFault.Kind.REWRITTEN));
    }

    @Test
    void theSealCoversTheReason() {
        List<String> sealed = new ArrayList<>();
        AuditSeal remembering = content -> {
            sealed.add(content);
            return SEAL.of(content);
        };
        for (AuditReason reason : new AuditReason[] {null, AuditReason.CONTACT, AuditReason.PROTECT}) {
            new AuditEntry(
                    null,
                    Instant.EPOCH,
                    AuditActor.person(5, Set.of(Role.MAS)),
                    AuditDeed.done(AuditAction.READ_PERSON, reason),
                    CASE,
                    remembering);
        }

        assertThat(sealed).doesNotHaveDuplicates();
        assertThat(sealed.get(0)).startsWith("1\n");
        assertThat(sealed.get(1)).startsWith("2\n").endsWith("CONTACT");
    }

    @Test
    void aSubjectHoldsNoText() {
        assertThatThrownBy(() -> AuditSubject.of("Anna såg", 1, null, null)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> AuditSubject.of("deviation", 1, "a text with blanks", null))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> CASE.part("note\nx", 1)).isInstanceOf(RuntimeException.class);
        assertThat(CASE.part("note", 4).chain()).isEqualTo("deviation:7");
    }

    @SafeVarargs
    private static AuditReport check(List<AuditHead> exported, List<AuditEntry>... chains) {
        AuditCheck check = new AuditCheck(SEAL, exported);
        for (List<AuditEntry> chain : chains) {
            chain.forEach(check::read);
        }
        return check.finish(List.of());
    }

    private static List<AuditEntry> chain(AuditSubject subject, int length) {
        List<AuditEntry> entries = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            entries.add(entry(i == 0 ? null : entries.get(i - 1).head(), subject, SEAL));
        }
        return entries;
    }

    private static AuditEntry entry(AuditHead head, AuditSubject subject, AuditSeal seal) {
        return new AuditEntry(
                head,
                Instant.parse("2026-11-21T10:00:00Z"),
                AuditActor.person(5, Set.of(Role.MAS)),
                AuditDeed.done(AuditAction.CHANGE),
                subject,
                seal);
    }
}
