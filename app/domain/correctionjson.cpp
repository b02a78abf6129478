// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/correctionjson.h"

#include "domain/timevalue.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

// In the order of Correction::Act.
constexpr std::array actWords{"merge"_L1,
    "keep-apart"_L1,
    "split-forms"_L1,
    "rename"_L1,
    "retype"_L1,
    "hide"_L1,
    "mark"_L1,
    "hide-mention"_L1,
    "split-mention"_L1,
    "set-time"_L1,
    "set-time-anchor"_L1,
    "dismiss-difference"_L1,
    "comment-difference"_L1,
    "join-places"_L1,
    "part-places"_L1};
static_assert(actWords.size() == std::variant_size_v<Correction::Act>);

constexpr std::array scopeWords{"story"_L1, "always"_L1};

// In the order of the enum.
const std::array<QString, 5> &typeTags()
{
    static const std::array tags{tagOf(EntityType::Person),
        tagOf(EntityType::Place),
        tagOf(EntityType::Organisation),
        tagOf(EntityType::Work),
        tagOf(EntityType::Quantity)};
    return tags;
}

// In the order of the enum.
const std::array<QString, 6> &kindTags()
{
    static const std::array tags{tagOf(DifferenceKind::Quantity),
        tagOf(DifferenceKind::Date),
        tagOf(DifferenceKind::Place),
        tagOf(DifferenceKind::Participant),
        tagOf(DifferenceKind::Title),
        tagOf(DifferenceKind::Negation)};
    return tags;
}

QJsonObject referenceToJson(const EntityReference &reference)
{
    return {{u"type"_s, tagOf(reference.type)},
        {u"name"_s, reference.name},
        {u"forms"_s, QJsonArray::fromStringList(reference.forms)}};
}

QJsonObject placeToJson(const TextAnchor &place)
{
    const QJsonObject position{{u"type"_s, u"TextPositionSelector"_s},
        {u"block"_s, place.block},
        {u"start"_s, place.span.start},
        {u"end"_s, place.span.end}};
    const QJsonObject quote{{u"type"_s, u"TextQuoteSelector"_s},
        {u"exact"_s, place.exact},
        {u"prefix"_s, place.prefix},
        {u"suffix"_s, place.suffix}};
    return {{u"source"_s, place.source},
        {u"title"_s, place.title},
        {u"selector"_s, QJsonArray{position, quote}}};
}

QJsonArray placesToJson(const QList<TextAnchor> &places)
{
    QJsonArray array;
    for (const TextAnchor &place : places)
        array.append(placeToJson(place));
    return array;
}

QJsonObject differenceToJson(const DifferenceReference &difference)
{
    return {{u"kind"_s, tagOf(difference.kind)}, {u"places"_s, placesToJson(difference.places)}};
}

struct Fields
{
    QJsonObject operator()(const MergeEntities &act) const
    {
        return {{u"entity"_s, referenceToJson(act.entity)}, {u"into"_s, referenceToJson(act.into)}};
    }
    QJsonObject operator()(const KeepApart &act) const
    {
        return {
            {u"entity"_s, referenceToJson(act.entity)}, {u"other"_s, referenceToJson(act.other)}};
    }
    QJsonObject operator()(const SplitForms &act) const
    {
        return {{u"entity"_s, referenceToJson(act.entity)},
            {u"forms"_s, QJsonArray::fromStringList(act.forms)}};
    }
    QJsonObject operator()(const RenameEntity &act) const
    {
        return {{u"entity"_s, referenceToJson(act.entity)}, {u"name"_s, act.name}};
    }
    QJsonObject operator()(const RetypeEntity &act) const
    {
        return {{u"entity"_s, referenceToJson(act.entity)}, {u"type"_s, tagOf(act.type)}};
    }
    QJsonObject operator()(const HideEntity &act) const
    {
        return {{u"entity"_s, referenceToJson(act.entity)}};
    }
    QJsonObject operator()(const MarkMention &act) const
    {
        QJsonObject object{{u"place"_s, placeToJson(act.place)}, {u"type"_s, tagOf(act.type)}};
        if (act.entity)
            object.insert(u"entity"_s, referenceToJson(*act.entity));
        return object;
    }
    QJsonObject operator()(const SetTimeValue &act) const
    {
        return {{u"place"_s, placeToJson(act.place)}, {u"value"_s, act.value}};
    }
    QJsonObject operator()(const SetTimeAnchor &act) const
    {
        return {{u"place"_s, placeToJson(act.place)}, {u"anchor"_s, act.anchor}};
    }
    QJsonObject operator()(const DismissDifference &act) const
    {
        return {{u"difference"_s, differenceToJson(act.difference)}};
    }
    QJsonObject operator()(const CommentDifference &act) const
    {
        return {{u"difference"_s, differenceToJson(act.difference)}, {u"text"_s, act.text}};
    }
    QJsonObject operator()(const JoinPlaces &act) const
    {
        return {{u"places"_s, placesToJson(act.places)}};
    }
    QJsonObject operator()(const PartPlaces &act) const
    {
        return {{u"places"_s, placesToJson(act.places)}};
    }
    // HideMention, SplitMention
    template <typename PlacedAct> QJsonObject operator()(const PlacedAct &act) const
    {
        return {{u"place"_s, placeToJson(act.place)}};
    }
};

// Reads the fields of one act, each of which has to be there.
class ActReader
{
public:
    explicit ActReader(const JsonFields &fields)
        : m_fields(fields)
    {
    }

    [[nodiscard]] EntityReference reference(const QString &key) const
    {
        const JsonFields fields = m_fields.object(key);
        const ActReader reader(fields);
        const EntityReference reference{.type = reader.entityType(u"type"_s),
            .name = reader.text(u"name"_s),
            .forms = fields.texts(u"forms"_s)};
        if (reference.forms.isEmpty())
            fields.note(u"forms"_s);
        return reference;
    }

    [[nodiscard]] TextAnchor place() const { return placeFrom(m_fields.object(u"place"_s)); }

    // Of two places at least.
    [[nodiscard]] QList<TextAnchor> places() const
    {
        QList<TextAnchor> places;
        for (const JsonFields &fields : m_fields.objects(u"places"_s))
            places.append(placeFrom(fields));
        if (places.size() < 2)
            m_fields.note(u"places"_s);
        return places;
    }

    [[nodiscard]] DifferenceReference difference() const
    {
        const JsonFields fields = m_fields.object(u"difference"_s);
        const ActReader reader(fields);
        if (!fields.has(u"kind"_s))
            fields.note(u"kind"_s);
        return {
            .kind = fields.oneOf<DifferenceKind>(u"kind"_s, kindTags()), .places = reader.places()};
    }
    [[nodiscard]] QString text(const QString &key) const
    {
        const QString text = m_fields.text(key);
        if (text.isEmpty())
            m_fields.note(key);
        return text;
    }

    [[nodiscard]] QStringList texts(const QString &key) const
    {
        const QStringList texts = m_fields.texts(key);
        if (texts.isEmpty())
            m_fields.note(key);
        return texts;
    }

    [[nodiscard]] EntityType mentionType(const QString &key) const
    {
        if (!m_fields.has(key))
            m_fields.note(key);
        return m_fields.oneOf<EntityType>(key, typeTags());
    }

    // Quantities are no entities.
    [[nodiscard]] EntityType entityType(const QString &key) const
    {
        const EntityType type = mentionType(key);
        if (type == EntityType::Quantity)
            m_fields.note(key);
        return type;
    }

    [[nodiscard]] QString timeValue(const QString &key) const
    {
        const QString value = m_fields.text(key);
        if (!isCompleteTimeValue(value))
            m_fields.note(key);
        return value;
    }

    [[nodiscard]] QString date(const QString &key) const
    {
        const QString value = m_fields.text(key);
        if (!timeRangeOf(value) || value.contains(u'/'))
            m_fields.note(key);
        return value;
    }

    [[nodiscard]] MarkMention mark() const
    {
        MarkMention act{.place = place(), .type = mentionType(u"type"_s), .entity = {}};
        if (m_fields.has(u"entity"_s))
            act.entity = reference(u"entity"_s);
        return act;
    }

private:
    static TextAnchor placeFrom(const JsonFields &fields)
    {
        TextAnchor place;
        place.source = fields.text(u"source"_s);
        place.title = fields.text(u"title"_s);
        for (const JsonFields &selector : fields.objects(u"selector"_s))
            readSelector(selector, place);
        if (place.exact.isEmpty())
            fields.note(u"selector"_s);
        return place;
    }

    static void readSelector(const JsonFields &selector, TextAnchor &place)
    {
        const QString type = selector.text(u"type"_s);
        if (type == u"TextPositionSelector") {
            place.block = selector.integer(u"block"_s);
            place.span = {selector.integer(u"start"_s), selector.integer(u"end"_s)};
        } else if (type == u"TextQuoteSelector") {
            place.exact = selector.text(u"exact"_s);
            place.prefix = selector.text(u"prefix"_s);
            place.suffix = selector.text(u"suffix"_s);
        }
    }

    const JsonFields &m_fields;
};

Correction::Act actFrom(const JsonFields &fields, size_t act)
{
    const ActReader read(fields);
    switch (act) {
    case 0:
        return MergeEntities{read.reference(u"entity"_s), read.reference(u"into"_s)};
    case 1:
        return KeepApart{read.reference(u"entity"_s), read.reference(u"other"_s)};
    case 2:
        return SplitForms{read.reference(u"entity"_s), read.texts(u"forms"_s)};
    case 3:
        return RenameEntity{read.reference(u"entity"_s), read.text(u"name"_s)};
    case 4:
        return RetypeEntity{read.reference(u"entity"_s), read.entityType(u"type"_s)};
    case 5:
        return HideEntity{read.reference(u"entity"_s)};
    case 6:
        return read.mark();
    case 7:
        return HideMention{read.place()};
    case 8:
        return SplitMention{read.place()};
    case 9:
        return SetTimeValue{read.place(), read.timeValue(u"value"_s)};
    case 10:
        return SetTimeAnchor{read.place(), read.date(u"anchor"_s)};
    case 11:
        return DismissDifference{read.difference()};
    case 12:
        return CommentDifference{read.difference(), read.text(u"text"_s)};
    case 13:
        return JoinPlaces{read.places()};
    default:
        return PartPlaces{read.places()};
    }
}

// An act that this version does not know, for an object that is a correction otherwise.
bool isOfNewerVersion(const QJsonObject &object)
{
    const QString act = object.value(u"act"_s).toString();
    return !act.isEmpty()
        && std::ranges::none_of(actWords, [&act](QLatin1StringView word) { return act == word; });
}

std::optional<Correction> correctionFrom(const JsonFields &fields)
{
    if (isOfNewerVersion(fields.json()))
        return std::nullopt;
    if (!fields.has(u"act"_s))
        fields.note(u"act"_s);
    const auto act = fields.oneOf<size_t>(u"act"_s, actWords);
    return Correction{.act = actFrom(fields, act),
        .scope = fields.oneOf<CorrectionScope>(u"scope"_s, scopeWords)};
}

// What stands in the object and we would not write.
QJsonObject withForeignKeys(QJsonObject ours, const QJsonObject &present)
{
    for (auto field = present.constBegin(); field != present.constEnd(); ++field) {
        if (!ours.contains(field.key()))
            ours.insert(field.key(), field.value());
    }
    return ours;
}

} // namespace

QJsonObject toJson(const Correction &correction)
{
    QJsonObject object = std::visit(Fields(), correction.act);
    object.insert(u"act"_s, actWords.at(correction.act.index()));
    object.insert(u"scope"_s, scopeWords.at(static_cast<size_t>(correction.scope)));
    return object;
}

QJsonArray toJson(const QList<Correction> &corrections)
{
    QJsonArray array;
    for (const Correction &correction : corrections)
        array.append(toJson(correction));
    return array;
}

QList<Correction> correctionsFrom(const JsonFields &fields, const QString &key)
{
    QList<Correction> corrections;
    for (const JsonFields &item : fields.objects(key)) {
        if (const auto correction = correctionFrom(item))
            corrections.append(*correction);
    }
    return corrections;
}

QJsonArray correctionsOver(const QJsonArray &present, const QList<Correction> &corrections)
{
    QJsonArray unknown;
    QList<std::pair<Correction, QJsonObject>> known;
    for (const QJsonValue &value : present) {
        const QJsonObject object = value.toObject();
        QString wrong;
        const auto correction = correctionFrom(JsonFields(object, wrong));
        if (!correction)
            unknown.append(object);
        else if (wrong.isEmpty())
            known.append({*correction, object});
    }
    QJsonArray written;
    for (const Correction &correction : corrections) {
        const auto same = std::ranges::find(
            known, correction, [](const auto &pair) -> const Correction & { return pair.first; });
        const QJsonObject before = same == known.end() ? QJsonObject() : same->second;
        written.append(withForeignKeys(toJson(correction), before));
    }
    for (const QJsonValue &value : std::as_const(unknown))
        written.append(value);
    return written;
}

} // namespace naranhi
