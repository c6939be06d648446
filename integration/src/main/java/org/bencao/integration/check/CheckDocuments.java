package org.bencao.integration.check;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bencao.common.Reason;
import org.bencao.integration.format.x12.X12InterchangeReader;

/**
 * {@code java -jar check-documents.jar [--profile P] FILE|FOLDER…}: one line a document, apart by
 * tabs: path, standard, type, accepted, warned or rejected, reason code, position. Ends with 1 if
 * any is rejected, with 2 if it cannot do what it was asked.
 */
public final class CheckDocuments {

  static final int ALL_TAKEN = 0;
  static final int SOME_REJECTED = 1;
  static final int NOT_ASKED_RIGHT = 2;

  private static final String PROFILE = "--profile";

  private final PrintStream out;
  private final PrintStream err;

  CheckDocuments(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  public static void main(String... arguments) {
    // nobody logs here, and nobody has to be told so
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    int code = new CheckDocuments(out, System.err).run(arguments);
    // whoever reads it would take what is missing for nothing to say; this flushes too
    System.exit(out.checkError() ? NOT_ASKED_RIGHT : code);
  }

  /** How it ends. */
  int run(String... arguments) {
    var paths = new ArrayList<>(Arrays.asList(arguments));
    try {
      var check = new DocumentCheck(profile(paths));
      if (paths.isEmpty()) {
        throw new IllegalArgumentException("found no file, wanted [--profile P] FILE|FOLDER…");
      }
      boolean rejected = false;
      for (var file : files(paths)) {
        rejected |= report(file, check);
      }
      return rejected ? SOME_REJECTED : ALL_TAKEN;
    } catch (IllegalArgumentException | UncheckedIOException e) {
      err.println("check-documents: " + e.getMessage());
      return NOT_ASKED_RIGHT;
    }
  }

  private static Profile profile(List<String> paths) {
    int at = paths.indexOf(PROFILE);
    if (at < 0) {
      return Profile.USUAL;
    }
    if (at + 1 == paths.size()) {
      throw new IllegalArgumentException("found " + PROFILE + ", wanted a file behind it");
    }
    paths.remove(at);
    return Profile.of(Path.of(paths.remove(at)));
  }

  /** Of folders all in them, by name; links are followed. */
  private static List<Path> files(List<String> paths) {
    var files = new ArrayList<Path>();
    for (var path : paths) {
      var found = new TreeSet<Path>();
      try {
        Files.walkFileTree(
            Path.of(path),
            EnumSet.of(FileVisitOption.FOLLOW_LINKS),
            Integer.MAX_VALUE,
            new Found(found));
      } catch (IOException e) {
        throw new UncheckedIOException(path + " cannot be read", e);
      }
      if (found.isEmpty() || !Files.exists(Path.of(path))) {
        throw new IllegalArgumentException("found no file at " + path + ", wanted one at least");
      }
      files.addAll(found);
    }
    return files;
  }

  /** What cannot be read is kept too: it has a verdict of its own. */
  private static final class Found extends SimpleFileVisitor<Path> {

    private final Set<Path> into;

    Found(Set<Path> into) {
      this.into = into;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      into.add(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      // what a link leads back to is visited already
      if (!(failure instanceof FileSystemLoopException)) {
        into.add(file);
      }
      return FileVisitResult.CONTINUE;
    }
  }

  /** Whether anything of it is rejected. */
  private boolean report(Path file, DocumentCheck check) {
    var verdicts = verdicts(file, check);
    verdicts.forEach(verdict -> out.println(verdict.line(file.toString())));
    return verdicts.stream().anyMatch(one -> one.kind() == Verdict.Kind.REJECTED);
  }

  /** Whatever stands in it. */
  private static Verdict tooLarge(long size) {
    return Verdict.rejected(
        "",
        "",
        Reason.SYNTAX.name(),
        size + " bytes, wanted at most " + X12InterchangeReader.MOST_BYTES);
  }

  private static List<Verdict> verdicts(Path file, DocumentCheck check) {
    if (!Files.isRegularFile(file)) {
      return List.of(unreadable("wanted a file that can be read"));
    }
    try {
      long size = Files.size(file);
      return size > X12InterchangeReader.MOST_BYTES
          ? List.of(tooLarge(size))
          : check.of(Files.readAllBytes(file));
    } catch (IOException e) {
      return List.of(unreadable(String.valueOf(e.getMessage())));
    }
  }

  private static Verdict unreadable(String why) {
    return Verdict.rejected("", "", Reason.FILE_UNREADABLE.name(), why);
  }
}
