package org.bencao.catalogue.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.Identifier;
import org.bencao.catalogue.boundary.Identifier.Scheme;
import org.bencao.catalogue.boundary.ItemText;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.catalogue.boundary.Packing;
import org.bencao.catalogue.boundary.PublishItem;
import org.bencao.common.ReferenceData;
import org.bencao.common.ReferenceKind;
import org.hibernate.annotations.BatchSize;

/** A medicine, device or other good in one strength, form, pack and make. */
@Entity
@ReferenceData(ReferenceKind.OFFERS)
@Table(name = "catalogue_item")
public class Item {

  @Id private long id;
  private String code;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "name_zh")
  private String nameZh;

  @Column(name = "generic_en")
  private String genericEn;

  @Column(name = "generic_zh")
  private String genericZh;

  @Column(name = "brand_en")
  private String brand;

  private String strength;

  @Column(name = "form_en")
  private String formEn;

  @Column(name = "form_zh")
  private String formZh;

  private String route;

  @Column(name = "pack_en")
  private String packEn;

  @Column(name = "pack_zh")
  private String packZh;

  @Column(name = "maker_en")
  private String makerEn;

  @Column(name = "maker_zh")
  private String makerZh;

  private String gtin;

  @Column(name = "approval_number")
  private String approvalNumber;

  @Column(name = "approved_to")
  private LocalDate approvedTo;

  private String storage;
  private String unit;
  private String equivalence;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "catalogue_item_class", joinColumns = @JoinColumn(name = "item_id"))
  @BatchSize(size = 200)
  private Set<ItemClass> classes = new HashSet<>();

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "catalogue_identifier", joinColumns = @JoinColumn(name = "item_id"))
  @OrderBy("scheme, code")
  @BatchSize(size = 200)
  private Set<ItemIdentifier> identifiers = new HashSet<>();

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "catalogue_pack", joinColumns = @JoinColumn(name = "item_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 200)
  private List<ItemPack> packs = new ArrayList<>();

  @OneToMany(mappedBy = "item", fetch = FetchType.LAZY)
  @BatchSize(size = 200)
  private Set<Offer> offers = new HashSet<>();

  protected Item() {}

  public Item(long id, PublishItem command) {
    this.id = id;
    this.code = command.code();
    change(command);
  }

  /** Takes over what a newer publication says; the code and the identity stay. */
  public void change(PublishItem command) {
    texts(command.en(), command.zh());
    brand = command.brand();
    strength = command.strength();
    route = command.route();
    storage = command.storage();
    unit = command.unit();
    gtin = first(command, Scheme.GTIN).orElse(null);
    approvalNumber = first(command, Scheme.CN_APPROVAL, Scheme.APPROVAL).orElse("");
    approvedTo = command.approvedTo().orElse(null);
    equivalence = Equivalence.of(command);
    var wantedClasses = new HashSet<ItemClass>();
    command.classes().forEach((name, since) -> wantedClasses.add(new ItemClass(name, since, null)));
    classes.retainAll(wantedClasses);
    classes.addAll(wantedClasses);
    var wanted = command.identifiers().stream().map(ItemIdentifier::of).toList();
    identifiers.retainAll(wanted);
    identifiers.addAll(wanted);
    packs.clear();
    command.packing().levels().forEach(level -> packs.add(ItemPack.of(level)));
  }

  private void texts(ItemText en, ItemText zh) {
    nameEn = en.name();
    nameZh = zh.name();
    genericEn = en.generic();
    genericZh = zh.generic();
    formEn = en.form();
    formZh = zh.form();
    packEn = en.pack();
    packZh = zh.pack();
    makerEn = en.maker();
    makerZh = zh.maker();
  }

  private static Optional<String> first(PublishItem command, Scheme... schemes) {
    var wanted = List.of(schemes);
    return command.identifiers().stream()
        .filter(one -> wanted.contains(one.scheme()))
        .map(Identifier::value)
        .findFirst();
  }

  public long id() {
    return id;
  }

  public String code() {
    return code;
  }

  public String equivalence() {
    return equivalence;
  }

  public ItemText en() {
    return new ItemText(nameEn, genericEn, formEn, packEn, makerEn);
  }

  public ItemText zh() {
    return new ItemText(nameZh, genericZh, formZh, packZh, makerZh);
  }

  public Set<ItemClass> classes() {
    return Set.copyOf(classes);
  }

  /** Who offers it to everybody. */
  public Set<Long> sellers() {
    return offers.stream()
        .filter(Offer::isForAll)
        .map(Offer::sellerCompanyId)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What the item says of itself now, as it would be published. */
  public PublishItem published() {
    var since = new java.util.HashMap<String, java.time.LocalDate>();
    classes.forEach(one -> since.put(one.name(), one.since()));
    return new PublishItem(
        code,
        en(),
        zh(),
        brand,
        strength,
        route,
        storage,
        unit,
        since,
        numbers(),
        packing(),
        Optional.ofNullable(approvedTo),
        "");
  }

  public ItemView view() {
    return new ItemView(
        id,
        code,
        either(nameEn, nameZh),
        either(nameZh, nameEn),
        either(genericEn, genericZh),
        either(genericZh, genericEn),
        brand,
        strength,
        either(formEn, formZh),
        either(formZh, formEn),
        route,
        either(packEn, packZh),
        either(packZh, packEn),
        either(makerEn, makerZh),
        either(makerZh, makerEn),
        gtin == null ? "" : gtin,
        approvalNumber,
        Optional.ofNullable(approvedTo),
        storage,
        unit,
        classes.stream().map(ItemClass::name).sorted().toList(),
        numbers(),
        packing());
  }

  private List<Identifier> numbers() {
    return identifiers.stream()
        .map(ItemIdentifier::view)
        .sorted(java.util.Comparator.comparing(Identifier::scheme).thenComparing(Identifier::value))
        .toList();
  }

  private Packing packing() {
    return packs.isEmpty()
        ? Packing.of(unit)
        : new Packing(packs.stream().map(ItemPack::view).toList());
  }

  private static String either(String wanted, String other) {
    return wanted.isEmpty() ? other : wanted;
  }
}
