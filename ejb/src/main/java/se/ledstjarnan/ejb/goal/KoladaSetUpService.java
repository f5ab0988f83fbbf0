package se.ledstjarnan.ejb.goal;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.goal.KoladaAttempt;
import se.ledstjarnan.domain.goal.KoladaFault;
import se.ledstjarnan.domain.goal.KoladaGroup;
import se.ledstjarnan.domain.goal.KoladaSelection;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.job.JobService;

/** Which municipalities are compared, and where their values come from: the net, or a file. */
@Stateless
@DenyAll
public class KoladaSetUpService {

    /** How large a file may be. */
    public static final int MOST_BYTES = KoladaClient.MOST_BYTES;

    private static final int SHOWN = 10;

    @Inject
    private JpaKolada stored;

    @Inject
    private JpaKoladaReads reads;

    @Inject
    private KoladaWire wire;

    @Inject
    private KoladaHistory history;

    @Inject
    private JobService jobs;

    @Inject
    private Audit audit;

    /** @param groups of municipalities that resemble the own one, the newest in each field
     * @param reachable whether the server has been told where Kolada is */
    public record SetUp(
            long version,
            String municipality,
            String municipalityName,
            String peerName,
            List<String> peers,
            List<KoladaGroup> groups,
            boolean reachable,
            List<KoladaAttempt> attempts) {}

    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public SetUp setUp() {
        KoladaSelection selection = stored.selection();
        return new SetUp(
                selection.getVersion(),
                selection.getMunicipality(),
                selection.getMunicipalityName(),
                selection.getPeerName(),
                selection.getPeers(),
                reads.groups(),
                wire.isPresent(),
                reads.attempts(SHOWN));
    }

    /** @param seen the version that was shown; another one stored throws StaleDataException */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void choose(long seen, String municipality, String municipalityName, String peerName, String peers) {
        KoladaSelection selection = stored.selection();
        selection.checkVersion(seen);
        selection.choose(municipality, municipalityName, peerName, peers);
        audit.record(AuditAction.ADMINISTER, "kolada", selection.getId(), null);
    }

    /** Lets the job run now. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public void fetchNow() {
        if (!wire.isPresent()) {
            throw new DomainException("goal.noAddress");
        }
        jobs.runNow(KoladaFetchJob.NAME);
    }

    /** Takes in a file that holds an answer of Kolada's API as it is; gives how many values it had of the chosen measures. */
    @RolesAllowed(Roles.SYSTEMFORVALTARE)
    public int takeIn(byte[] file) {
        try {
            if (file.length > MOST_BYTES) {
                throw new KoladaException(KoladaFault.TOO_BIG);
            }
            KoladaPage page = KoladaJson.read(file);
            int numbers = stored.store(new KoladaHarvest(page.values(), page.descriptions(), page.groups(), Set.of()));
            String own = stored.selection().getMunicipalityName();
            if (numbers == 0
                    && page.descriptions().isEmpty()
                    && page.groups().stream().noneMatch(group -> group.isSimilarTo(own))) {
                throw new KoladaException(KoladaFault.EMPTY);
            }
            history.done(KoladaAttempt.Kind.FILE, numbers);
            audit.record(AuditAction.ADMINISTER, "kolada", stored.selection().getId(), null);
            return numbers;
        } catch (KoladaException e) {
            String key = "goal.file." + e.fault();
            throw DomainException.at("file", key);
        }
    }
}
