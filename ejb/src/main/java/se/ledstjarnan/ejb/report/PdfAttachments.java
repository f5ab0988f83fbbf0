package se.ledstjarnan.ejb.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Puts files into a PDF/A-3 as associated files (ISO 19005-3, 6.8): whoever keeps the document keeps its figures too. */
final class PdfAttachments {

    private static final COSName ASSOCIATED = COSName.getPDFName("AF");
    private static final COSName RELATION = COSName.getPDFName("AFRelationship");
    private static final COSName DATA = COSName.getPDFName("Data");

    private PdfAttachments() {}

    static byte[] attach(byte[] pdf, List<AttachedFile> files, Instant now) {
        if (files.isEmpty()) {
            return pdf;
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Map<String, PDComplexFileSpecification> named = new TreeMap<>();
            COSArray associated = new COSArray();
            for (AttachedFile file : files) {
                PDComplexFileSpecification specification = specification(document, file, now);
                named.put(file.name(), specification);
                associated.add(specification);
            }
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(named);
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
            document.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED, associated);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDComplexFileSpecification specification(PDDocument document, AttachedFile file, Instant now)
            throws IOException {
        PDEmbeddedFile embedded = new PDEmbeddedFile(document, new ByteArrayInputStream(file.content()));
        embedded.setSubtype(file.mediaType());
        embedded.setSize(file.content().length);
        Calendar modified = Calendar.getInstance(TimeZone.getTimeZone("Europe/Stockholm"));
        modified.setTime(Date.from(now));
        embedded.setModDate(modified);
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(file.name());
        specification.setFileUnicode(file.name());
        specification.setFileDescription(file.about());
        specification.setEmbeddedFile(embedded);
        specification.setEmbeddedFileUnicode(embedded);
        specification.getCOSObject().setItem(RELATION, DATA);
        return specification;
    }
}
