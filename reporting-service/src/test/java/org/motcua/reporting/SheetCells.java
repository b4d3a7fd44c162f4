package org.motcua.reporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The cells of a workbook's first sheet, read with nothing but the JDK. */
public final class SheetCells {

    private final Map<Integer, List<String>> rows = new TreeMap<>();

    private SheetCells(Document sheet, List<String> shared) {
        for (Element row : elements(sheet.getElementsByTagName("row"))) {
            List<String> cells = elements(row.getElementsByTagName("c")).stream()
                    .map(cell -> text(cell, shared))
                    .filter(text -> !text.isEmpty())
                    .toList();
            rows.put(Integer.valueOf(row.getAttribute("r")), cells);
        }
    }

    public static SheetCells of(byte[] workbook) throws IOException {
        Map<String, Document> parts = parts(workbook);
        List<String> shared = elements(parts.get("xl/sharedStrings.xml").getElementsByTagName("si")).stream()
                .map(Element::getTextContent)
                .toList();
        return new SheetCells(parts.get("xl/worksheets/sheet1.xml"), shared);
    }

    /** By the directory at the file's end, as spreadsheet programs read it: the entries tell their sizes only there. */
    private static Map<String, Document> parts(byte[] workbook) throws IOException {
        Path file = Files.createTempFile("workbook", ".xlsx");
        try {
            Files.write(file, workbook);
            Map<String, Document> parts = new HashMap<>();
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    parts.put(entry.getName(), parse(zip.getInputStream(entry).readAllBytes()));
                }
            }
            return parts;
        } finally {
            Files.delete(file);
        }
    }

    /** What stands in a row, counted from 1, without empty cells. */
    public List<String> row(int number) {
        return rows.getOrDefault(number, List.of());
    }

    /** What stands in any cell. */
    public List<String> all() {
        return rows.values().stream().flatMap(List::stream).toList();
    }

    private static String text(Element cell, List<String> shared) {
        String content = cell.getTextContent();
        boolean isShared = cell.getAttribute("t").equals("s") && !content.isEmpty();
        return isShared ? shared.get(Integer.parseInt(content)) : content;
    }

    private static Document parse(byte[] xml) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
