package org.bencao.web.rest;

import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/**
 * First sentences of types and methods and the texts of record components, so that they are written
 * once: {@code Type}, {@code Type.method}, {@code Type#component}.
 */
final class OpenapiJavadoc {

  private final Map<String, String> sentences = new HashMap<>();

  private OpenapiJavadoc() {}

  static OpenapiJavadoc in(List<Path> roots) throws IOException {
    var sources = new ArrayList<Path>();
    for (var root : roots) {
      try (var files = Files.walk(root)) {
        files.filter(path -> path.toString().endsWith(".java")).forEach(sources::add);
      }
    }
    var javadoc = new OpenapiJavadoc();
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      var task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
      var reader = javadoc.new Reader(DocTrees.instance(task));
      task.parse().forEach(unit -> reader.scan(unit, ""));
    }
    return javadoc;
  }

  Optional<String> of(String key) {
    return Optional.ofNullable(sentences.get(key));
  }

  private final class Reader extends TreePathScanner<Void, String> {

    private final DocTrees trees;

    private Reader(DocTrees trees) {
      this.trees = trees;
    }

    @Override
    public Void visitClass(ClassTree type, String outer) {
      var name = type.getSimpleName().toString();
      read(name, name + "#");
      return super.visitClass(type, name);
    }

    @Override
    public Void visitMethod(MethodTree method, String type) {
      read(type + "." + method.getName(), type + "." + method.getName() + "#");
      return null;
    }

    private void read(String key, String component) {
      var comment = trees.getDocCommentTree(getCurrentPath());
      if (comment == null) {
        return;
      }
      sentences.put(key, text(comment.getFirstSentence()));
      for (var tag : comment.getBlockTags()) {
        if (tag instanceof ParamTree param) {
          sentences.put(component + param.getName(), text(param.getDescription()));
        }
      }
    }

    private String text(List<? extends DocTree> parts) {
      return parts.stream()
          .map(Object::toString)
          .collect(Collectors.joining())
          .replaceAll("\\{@(?:code|link) ([^}]*)}", "$1")
          .replaceAll("\\s+", " ")
          .strip();
    }
  }
}
