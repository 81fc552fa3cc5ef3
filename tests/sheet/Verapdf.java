// SPDX-License-Identifier: GPL-3.0-or-later
import java.io.FileInputStream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/**
 * Validates files against PDF/UA-1 and PDF/A-2a. One line for each file and flavour, with tabs between: file, flavour,
 * the number of assertions, and then each failed assertion as "clause message".
 */
class Verapdf {
  public static void main(String[] files) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    var foundry = Foundries.defaultInstance();
    for (var file : files) {
      for (var name : new String[] {"ua1", "2a"}) {
        var flavour = PDFAFlavour.fromString(name);
        var line = new StringBuilder();
        try (var parser = foundry.createParser(new FileInputStream(file), flavour);
            var validator = foundry.createValidator(flavour, false)) {
          var result = validator.validate(parser);
          line.append(file).append('\t').append(name).append('\t').append(result.getTotalAssertions());
          for (var assertion : result.getTestAssertions()) {
            if (assertion.getStatus() == TestAssertion.Status.FAILED) {
              line.append('\t').append(assertion.getRuleId().getClause()).append(' ');
              line.append(assertion.getMessage().replaceAll("\\s+", " "));
            }
          }
        }
        System.out.println(line);
      }
    }
  }
}
