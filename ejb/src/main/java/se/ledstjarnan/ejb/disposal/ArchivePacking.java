package se.ledstjarnan.ejb.disposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipOutputStream;
import se.ledstjarnan.domain.disposal.ArchiveDelivery;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.report.PdfRenderer;
import se.ledstjarnan.ejb.settings.Settings;
import se.ledstjarnan.ejb.shared.Checksum;

/**
 * Makes one part of a delivery: packages of the next cases, some read at a time, until there are so many or the part has become so
 * large. Memory holds one part, whatever the delivery holds.
 */
@ApplicationScoped
class ArchivePacking {

    /** Cases of a part at the most. */
    static final int PART = 200;

    /** Cases read at a time. */
    static final int READ = 50;

    /** Once a part is so large it is ended, so that it can be kept and sent in one piece. */
    static final int ENOUGH = 24 * 1024 * 1024;

    @Inject
    private JpaArchiveCases cases;

    @Inject
    private JpaArchiveDeliveries deliveries;

    @Inject
    private ArchiveSchemas schemas;

    @Inject
    private PdfRenderer renderer;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Ids of the cases that it holds; none where all cases of the delivery lie in parts already. */
    List<Long> part(ArchiveDelivery delivery) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<JpaArchiveDeliveries.Packed> packed = new ArrayList<>();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            fill(delivery, zip, bytes, packed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (packed.isEmpty()) {
            return List.of();
        }
        byte[] zip = bytes.toByteArray();
        deliveries.addPart(delivery, packed, zip, Checksum.of(zip));
        List<Long> ids = packed.stream().map(each -> each.head().id()).toList();
        delivery.partMade(ids.get(ids.size() - 1));
        return ids;
    }

    private void fill(
            ArchiveDelivery delivery,
            ZipOutputStream zip,
            ByteArrayOutputStream bytes,
            List<JpaArchiveDeliveries.Packed> packed)
            throws IOException {
        String municipality = settings.word(SettingKey.MUNICIPALITY_NAME);
        ArchivePackage writer = new ArchivePackage(zip, schemas, cases::content);
        long after = delivery.getLastCaseId();
        while (packed.size() < PART) {
            List<ArchiveCase> next = cases.next(delivery, after, Math.min(READ, PART - packed.size()));
            for (ArchiveCase each : next) {
                PackageAbout about = new PackageAbout(
                        UUID.fromString(ErmsOfCase.uuid("archive:" + delivery.getNumber() + ":"
                                + each.head().type() + ":" + each.head().id())),
                        municipality,
                        clock.instant());
                byte[] pdf = renderer.render(ArchiveCasePaper.document(each, municipality));
                packed.add(new JpaArchiveDeliveries.Packed(
                        each.head(), about.id().toString(), writer.write(each, about, pdf)));
                after = each.head().id();
                if (bytes.size() >= ENOUGH) {
                    return;
                }
            }
            if (next.isEmpty()) {
                return;
            }
        }
    }
}
