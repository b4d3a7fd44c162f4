package org.motcua.systemtests.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Commands of a guide.
 *
 * @param line where they begin, for messages
 * @param commands for bash
 * @param answer what they are shown to print; empty when nothing
 */
record Example(int line, String commands, String answer) {

    private static final Pattern BLOCK =
            Pattern.compile("^ *(```+|~~~+)(.*)\\n((?:.*\\n)*?) *\\1 *$", Pattern.MULTILINE);
    private static final Pattern LEFT_OVER = Pattern.compile("^( *(```|~~~)|    |\\t)", Pattern.MULTILINE);

    /**
     * The examples of a guide, in order: blocks of bash, each with the block of http behind it, if there is one.
     *
     * @throws AssertionError when the guide has a block that would be neither run nor compared
     */
    static List<Example> in(String markdown) {
        List<Example> examples = new ArrayList<>();
        boolean answerMayFollow = false;
        Matcher block = BLOCK.matcher(markdown);
        while (block.find()) {
            int line = (int) markdown.substring(0, block.start()).lines().count() + 1;
            String language = block.group(2).strip();
            if (language.equals("bash")) {
                examples.add(new Example(line, block.group(3), ""));
            } else if (language.equals("http") && answerMayFollow) {
                examples.add(examples.removeLast().answeredBy(block.group(3)));
            } else {
                throw new AssertionError("The block in line " + line + " is neither commands nor their answer");
            }
            answerMayFollow = language.equals("bash");
        }
        if (LEFT_OVER.matcher(block.replaceAll("")).find()) {
            throw new AssertionError("The guide has a block that is not closed, or is one only by its indentation");
        }
        return examples;
    }

    private Example answeredBy(String shown) {
        return new Example(line, commands, shown);
    }
}
