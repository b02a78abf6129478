// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sessionjson.h"

#include "domain/articlejson.h"
#include "domain/correctionjson.h"
#include "domain/jsonfields.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace naranhi::storage {

namespace {

// In the order of the enum.
constexpr std::array precisionWords{"second"_L1,
    "minute"_L1,
    "hour"_L1,
    "day"_L1,
    "week"_L1,
    "month"_L1,
    "quarter"_L1,
    "half"_L1,
    "year"_L1,
    "range"_L1};

template <typename Number> QJsonArray numbersToJson(const QList<Number> &numbers)
{
    QJsonArray array;
    for (const Number number : numbers)
        array.append(number);
    return array;
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytesFrom(const JsonFields &fields, const QString &key)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        fields.text(key).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        fields.note(key);
    return decoded.decoded;
}

QJsonObject rangeToJson(const TimeRange &range)
{
    return {{u"start"_s, range.start},
        {u"end"_s, range.end},
        {u"precision"_s, precisionWords.at(static_cast<size_t>(range.precision))},
        {u"open_start"_s, range.openStart},
        {u"open_end"_s, range.openEnd}};
}

TimeRange rangeFrom(const JsonFields &fields)
{
    return {.start = fields.wide(u"start"_s),
        .end = fields.wide(u"end"_s),
        .precision = fields.oneOf<Precision>(u"precision"_s, precisionWords),
        .openStart = fields.flag(u"open_start"_s),
        .openEnd = fields.flag(u"open_end"_s)};
}

QJsonArray pinnedToJson(const QList<EntityKey> &pinned)
{
    QJsonArray array;
    for (const EntityKey &key : pinned)
        array.append(QJsonObject{{u"type"_s, tagOf(key.type)}, {u"name"_s, key.name}});
    return array;
}

QList<EntityKey> pinnedFrom(const JsonFields &fields)
{
    static const std::array tags{tagOf(EntityType::Person),
        tagOf(EntityType::Place),
        tagOf(EntityType::Organisation),
        tagOf(EntityType::Work),
        tagOf(EntityType::Quantity)};
    QList<EntityKey> pinned;
    for (const JsonFields &key : fields.objects(u"pinned"_s))
        pinned.append({key.oneOf<EntityType>(u"type"_s, tags), key.text(u"name"_s)});
    return pinned;
}

void readColumns(const JsonFields &fields, SessionState &state)
{
    for (const double width : fields.numbers(u"column_widths"_s))
        state.columnWidths.append(static_cast<int>(std::clamp(width, 0.0, 10000.0)));
    for (const double scroll : fields.numbers(u"scrolls"_s))
        state.scrolls.append(std::clamp(scroll, 0.0, 1.0));
    state.columnWidths.resize(state.articles.size());
    state.scrolls.resize(state.articles.size());
}

Result<void> readArticles(const JsonFields &fields, SessionState &state)
{
    const QList<JsonFields> articles = fields.objects(u"articles"_s);
    for (qsizetype i = 0; i < articles.size(); ++i) {
        const Result<Article> article = articleFromJson(articles.at(i).json());
        if (!article) {
            const QString path = u"articles["_s + QString::number(i) + u"]."_s;
            return Failure(Error{article.error().code, path + article.error().detail});
        }
        state.articles.append(*article);
    }
    return {};
}

} // namespace

QJsonObject toJson(const SessionState &state)
{
    QJsonArray articles;
    for (const Article &article : state.articles)
        articles.append(naranhi::toJson(article));
    QJsonObject object{{u"articles"_s, articles},
        {u"column_widths"_s, numbersToJson(state.columnWidths)},
        {u"scrolls"_s, numbersToJson(state.scrolls)},
        {u"pinned"_s, pinnedToJson(state.pinned)},
        {u"corrections"_s, naranhi::toJson(state.corrections)},
        {u"window_geometry"_s, base64(state.windowGeometry)},
        {u"window_state"_s, base64(state.windowState)}};
    object.insert(u"visible_time"_s,
        state.visibleTime ? QJsonValue(rangeToJson(*state.visibleTime)) : QJsonValue());
    return object;
}

Result<SessionState> sessionFromJson(const QJsonObject &object)
{
    QString wrong;
    const JsonFields fields(object, wrong);
    SessionState state;
    if (const Result<void> sound = readArticles(fields, state); !sound)
        return Failure(sound.error());
    readColumns(fields, state);
    state.pinned = pinnedFrom(fields);
    state.corrections = correctionsFrom(fields, u"corrections"_s);
    if (!object.value(u"visible_time"_s).isNull() && fields.has(u"visible_time"_s))
        state.visibleTime = rangeFrom(fields.object(u"visible_time"_s));
    state.windowGeometry = bytesFrom(fields, u"window_geometry"_s);
    state.windowState = bytesFrom(fields, u"window_state"_s);
    if (!wrong.isEmpty())
        return Failure(Error{Error::Code::BadFormat, wrong});
    return state;
}

} // namespace naranhi::storage
