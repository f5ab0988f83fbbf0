package se.ledstjarnan.web.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a table as an xlsx file, row by row: what is written leaves memory at {@link #flush}. Texts are always texts, so that nothing
 * that someone wrote can act as a formula; dates are dates and numbers are numbers.
 */
public final class SheetWriter implements AutoCloseable {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final String DAY = "yyyy-mm-dd";
    private static final String MOMENT = "yyyy-mm-dd hh:mm";
    private static final int WIDTH = 20;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    public SheetWriter(OutputStream out, String name, List<String> headings) {
        workbook = new Workbook(out, "Ledstjarnan", "1.0");
        sheet = workbook.newWorksheet(name);
        for (int column = 0; column < headings.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.inlineString(0, column, headings.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        row = 1;
    }

    /** Texts, whole numbers, days and moments; null leaves the cell empty. */
    public void row(Object... values) {
        for (int column = 0; column < values.length; column++) {
            write(column, values[column]);
        }
        row++;
    }

    private void write(int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format(DAY).set();
        } else if (value instanceof Instant moment) {
            sheet.value(row, column, LocalDateTime.ofInstant(moment, SWEDEN));
            sheet.style(row, column).format(MOMENT).set();
        } else if (value != null) {
            sheet.inlineString(row, column, value.toString());
        }
    }

    /** Lets go of the rows written so far. */
    public void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        workbook.finish();
    }
}
