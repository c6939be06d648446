package org.bencao.catalogue.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.catalogue.boundary.PublishItem;
import org.bencao.common.Gtin;

/** A medicine, device or other good in one strength, form, pack and make. */
@Entity
@Table(name = "catalogue_item")
public class Item {

  @Id private long id;
  private String code;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "name_zh")
  private String nameZh;

  private String strength;

  @Column(name = "form_en")
  private String formEn;

  @Column(name = "form_zh")
  private String formZh;

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

  private String storage;
  private String unit;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "catalogue_item_class", joinColumns = @JoinColumn(name = "item_id"))
  private Set<ItemClass> classes = new HashSet<>();

  protected Item() {}

  public Item(long id, PublishItem command) {
    this.id = id;
    this.code = command.code();
    this.nameEn = command.nameEn();
    this.nameZh = command.nameZh();
    this.strength = command.strength();
    this.formEn = command.formEn();
    this.formZh = command.formZh();
    this.packEn = command.packEn();
    this.packZh = command.packZh();
    this.makerEn = command.makerEn();
    this.makerZh = command.makerZh();
    this.gtin = new Gtin(command.gtin()).value();
    this.approvalNumber = command.approvalNumber();
    this.storage = command.storage();
    this.unit = command.unit();
    command.classes().forEach((name, since) -> classes.add(new ItemClass(name, since, null)));
  }

  public long id() {
    return id;
  }

  public Set<ItemClass> classes() {
    return Set.copyOf(classes);
  }

  public ItemView view() {
    return new ItemView(
        id,
        code,
        nameEn,
        nameZh,
        strength,
        formEn,
        formZh,
        packEn,
        packZh,
        makerEn,
        makerZh,
        gtin,
        approvalNumber,
        storage,
        unit,
        classNames());
  }

  private List<String> classNames() {
    return classes.stream().map(ItemClass::name).sorted().toList();
  }
}
