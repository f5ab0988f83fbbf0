package se.ledstjarnan.ejb.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Validates a document for Word by the schemas of ECMA-376, as Apache POI brings them, and its package by what each part refers to. */
public final class WordCheck {

    private static final Pattern TARGET = Pattern.compile("Target=\"([^\"]+)\"");
    private static final Pattern NAMED = Pattern.compile("PartName=\"/([^\"]+)\"");

    private WordCheck() {}

    /** What breaks the standard; empty where all is well. */
    public static List<String> faults(byte[] docx) throws IOException, XmlException {
        Map<String, byte[]> parts = parts(docx);
        List<String> faults = new ArrayList<>();
        validate("word/document.xml", DocumentDocument.Factory.parse(in(parts, "word/document.xml")), faults);
        validate("word/styles.xml", StylesDocument.Factory.parse(in(parts, "word/styles.xml")), faults);
        validate("word/numbering.xml", NumberingDocument.Factory.parse(in(parts, "word/numbering.xml")), faults);
        missing("_rels/.rels", "", TARGET, parts, faults);
        missing("word/_rels/document.xml.rels", "word/", TARGET, parts, faults);
        missing("[Content_Types].xml", "", NAMED, parts, faults);
        return faults;
    }

    private static Map<String, byte[]> parts(byte[] docx) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static ByteArrayInputStream in(Map<String, byte[]> parts, String name) {
        return new ByteArrayInputStream(parts.get(name));
    }

    private static void validate(String part, XmlObject content, List<String> faults) {
        List<XmlError> errors = new ArrayList<>();
        content.validate(new XmlOptions().setErrorListener(errors));
        errors.forEach(error -> faults.add(part + ": " + error.getMessage()));
    }

    private static void missing(
            String from, String folder, Pattern named, Map<String, byte[]> parts, List<String> faults) {
        Matcher target = named.matcher(new String(parts.get(from), java.nio.charset.StandardCharsets.UTF_8));
        while (target.find()) {
            if (!parts.containsKey(folder + target.group(1))) {
                faults.add(from + ": no " + folder + target.group(1));
            }
        }
    }
}
