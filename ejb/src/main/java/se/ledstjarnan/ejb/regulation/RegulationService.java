package se.ledstjarnan.ejb.regulation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.regulation.Evidence;
import se.ledstjarnan.domain.regulation.Standing;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.responsibility.ResponsibilityService;
import se.ledstjarnan.ejb.settings.Settings;

/** How it stands with each requirement of SOSFS 2011:9 today, for those who answer for the system and those who govern it. */
@Stateless
@DenyAll
public class RegulationService {

    @Inject
    private JpaEvidence evidence;

    @Inject
    private RegulationPaper paper;

    @Inject
    private ResponsibilityService responsibilities;

    @Inject
    private CurrentUser user;

    @Inject
    private Settings settings;

    @RolesAllowed({
        Roles.SOCIALCHEF,
        Roles.MAS,
        Roles.KVALITETSSAMORDNARE,
        Roles.ENHETSCHEF,
        Roles.NAMND,
        Roles.NAMNDSEKRETERARE
    })
    public RegulationView view() {
        LocalDate today = user.scope().day();
        Map<Evidence, Integer> counts = evidence.counts(today, settings.number(SettingKey.INVESTIGATION_TARGET_DAYS));
        return new RegulationView(
                today,
                evidence.requirements().stream()
                        .map(stored -> row(stored, counts))
                        .toList());
    }

    private static RegulationView.Row row(JpaEvidence.Stored stored, Map<Evidence, Integer> counts) {
        List<Standing.Figure> figures = stored.evidence().stream()
                .map(each -> new Standing.Figure(each, counts.getOrDefault(each, 0)))
                .toList();
        return new RegulationView.Row(
                stored.chapter(),
                stored.citation(),
                stored.words(),
                stored.verified(),
                Standing.of(figures),
                figures.stream()
                        .map(figure -> new RegulationView.Figure(figure.evidence(), figure.number()))
                        .toList());
    }

    /** For an inspection: how it stands and who answers for what as PDF/A, and the figures as a table; one zip file. */
    @RolesAllowed({Roles.SOCIALCHEF, Roles.MAS, Roles.KVALITETSSAMORDNARE})
    public byte[] inspectionPackage() {
        RegulationView view = view();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "sosfs-2011-9-" + view.day() + ".pdf", paper.print(view));
            put(zip, "ansvar-" + view.day() + ".pdf", responsibilities.paper(view.day()));
            put(zip, "krav-" + view.day() + ".csv", paper.table(view));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
