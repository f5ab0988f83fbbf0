package se.ledstjarnan.ejb.importing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which styles of a workbook show numbers as days: there a day is a count of days since about 1900. */
final class SheetStyles {

    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final int DAYS_TO_1904 = 1462;
    private static final int LAST_DAY = 2_958_465;
    private static final long SECONDS_A_DAY = 86_400;

    /** Formats that every workbook has: days, and days with times; in Swedish ones also 27–36 and 50–58. */
    private static final Set<Integer> BUILT_IN =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);

    /** What is quoted, or a colour or a language, says nothing of days. */
    private static final Pattern ASIDE = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

    private final boolean since1904;
    private final Set<Integer> ofDays = new HashSet<>(BUILT_IN);
    private final List<Integer> formats = new ArrayList<>();

    SheetStyles(boolean since1904) {
        this.since1904 = since1904;
    }

    void read(XMLStreamReader xml) throws XMLStreamException {
        boolean inCells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("numFmt")) {
                String code = ASIDE.matcher(String.valueOf(xml.getAttributeValue(null, "formatCode")))
                        .replaceAll("");
                if (code.toLowerCase(java.util.Locale.ROOT).matches(".*(y|d|å).*")) {
                    ofDays.add(Integer.valueOf(xml.getAttributeValue(null, "numFmtId")));
                }
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("cellXfs")) {
                inCells = true;
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("cellXfs")) {
                inCells = false;
            } else if (inCells
                    && event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("xf")) {
                String format = xml.getAttributeValue(null, "numFmtId");
                formats.add(format == null ? 0 : Integer.valueOf(format));
            }
        }
    }

    /** A number as people see it: a day as one, a whole number without decimals. */
    String shown(String raw, String style) {
        if (raw.isEmpty()) {
            return raw;
        }
        BigDecimal number = new BigDecimal(raw);
        int at = style == null ? -1 : Integer.parseInt(style);
        boolean day = at >= 0 && at < formats.size() && ofDays.contains(formats.get(at));
        if (!day || number.signum() <= 0 || number.intValue() > LAST_DAY) {
            return number.stripTrailingZeros().toPlainString();
        }
        long seconds = number.multiply(BigDecimal.valueOf(SECONDS_A_DAY))
                .setScale(0, java.math.RoundingMode.HALF_UP)
                .longValue();
        LocalDateTime moment =
                EPOCH.plusDays(since1904 ? DAYS_TO_1904 : 0).atStartOfDay().plusSeconds(seconds);
        return seconds % SECONDS_A_DAY == 0 ? moment.toLocalDate().toString() : moment.toString();
    }
}
