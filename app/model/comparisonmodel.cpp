// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparisonmodel.h"

#include "domain/differencewords.h"
#include "model/ladder.h"
#include "model/readingsession.h"
#include "model/storyplaces.h"

#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

int reachOf(const QList<TextPlace> &places)
{
    QSet<ArticleId> articles;
    for (const TextPlace &place : places)
        articles.insert(place.article);
    return static_cast<int>(articles.size());
}

} // namespace

ComparisonModel::ComparisonModel(const ReadingSession &session, QObject *parent)
    : QAbstractItemModel(parent)
    , m_session(session)
{
    read();
    connect(&session, &ReadingSession::comparisonChanged, this, [this] {
        beginResetModel();
        read();
        endResetModel();
    });
}

// The internal id is 0 for a row, and the number of the row + 1 for a place under it.
QModelIndex ComparisonModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex ComparisonModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId() - 1), 0, quintptr(0));
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_rows.size());
    if (parent.internalId() != 0 || parent.column() > 0)
        return 0;
    const Row &row = m_rows.at(parent.row());
    return row.kind == ComparisonKind::OnlyHere ? 0 : static_cast<int>(row.places.size());
}

int ComparisonModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == 0)
        return dataOfRow(m_rows.at(index.row()), role);
    const Row &row = m_rows.at(static_cast<qsizetype>(index.internalId()) - 1);
    return dataOfPlace(row, row.places.at(index.row()), role);
}

QVariant ComparisonModel::dataOfRow(const Row &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        QStringList parts{explanationOf(row), row.comment};
        parts.removeAll(QString());
        return parts.join(u'\n');
    }
    case DismissedRole:
        return row.isDismissed;
    case ReadersRole:
        return row.isReaders;
    case CommentRole:
        return row.comment;
    case DifferenceRole:
    case PassageRole:
        return indexOf(row, role);
    case KindRole:
        return QVariant::fromValue(row.kind);
    case RelationRole:
        return row.kind == ComparisonKind::Difference ? QVariant::fromValue(row.relation)
                                                      : QVariant();
    case PlacesRole:
        return QVariant::fromValue(row.places);
    case ArticleRole:
        return row.reach == 1 ? QVariant::fromValue(row.places.first().article) : QVariant();
    case ReachRole:
        return row.reach;
    case SearchRole: {
        QStringList words{row.text, row.comment};
        for (const TextPlace &place : row.places)
            words.append(wordsAt(place));
        return words.join(u'\n');
    }
    default:
        return row.kind == ComparisonKind::Difference ? dataOfDifference(row, role) : QVariant();
    }
}

QVariant ComparisonModel::dataOfDifference(const Row &row, int role) const
{
    const Difference &difference = m_session.comparison().differences.at(row.difference);
    if (role == AboutRole)
        return difference.about;
    return role == StepsRole ? QVariant::fromValue(ladderOf(difference, m_session)) : QVariant();
}

QVariant ComparisonModel::dataOfPlace(const Row &row, const TextPlace &place, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return wordsAt(place);
    case KindRole:
        return QVariant::fromValue(row.kind);
    case PlacesRole:
        return QVariant::fromValue(QList{place});
    case ArticleRole:
        return QVariant::fromValue(place.article);
    case DismissedRole:
        return row.isDismissed;
    case DifferenceRole:
    case PassageRole:
        return indexOf(row, role);
    default:
        return {};
    }
}

QVariant ComparisonModel::indexOf(const Row &row, int role)
{
    const qsizetype index = role == DifferenceRole ? row.difference : row.passage;
    return index < 0 ? QVariant() : QVariant(index);
}

void ComparisonModel::read()
{
    m_rows.clear();
    addDifferences();
    addAgreements();
    addLone();
    addQuotations();
}

void ComparisonModel::addDifferences()
{
    for (const Difference &difference : m_session.comparison().differences) {
        const QList<TextPlace> places = sentencesOf(difference);
        m_rows.append({.kind = ComparisonKind::Difference,
            .difference = m_rows.size(), // they come first
            .isDismissed = difference.isDismissed,
            .comment = difference.comment,
            .relation = difference.relation,
            .text = difference.about + u": "_s + valuesOf(difference),
            .places = places,
            .reach = reachOf(places)});
    }
}

void ComparisonModel::addAgreements()
{
    const QList<Passage> &passages = m_session.comparison().passages;
    for (qsizetype i = 0; i < passages.size(); ++i) {
        const Passage &passage = passages.at(i);
        const QList<TextPlace> places = placesOf(passage.members);
        m_rows.append({.kind = ComparisonKind::Agreement,
            .passage = i,
            .isReaders = passage.isReaders,
            .text = wordsAt(places.first()),
            .places = places,
            .reach = reachOf(places)});
    }
}

void ComparisonModel::addLone()
{
    for (const Statement &statement : m_session.comparison().coverage) {
        if (statement.passage >= 0)
            continue;
        const TextPlace place = placeOf(statement.place);
        m_rows.append({.kind = ComparisonKind::OnlyHere,
            .text = wordsAt(place),
            .places = {place},
            .reach = 1});
    }
}

void ComparisonModel::addQuotations()
{
    for (const Quotation &quotation : m_session.comparison().quotations) {
        const QList<TextPlace> places = placesOf(quotation.wordings);
        const Entity *const speaker = m_session.entity(quotation.speaker);
        const QString words = u'“' + wordsAt(places.first()) + u'”';
        m_rows.append({.kind = ComparisonKind::Quotation,
            .text = speaker ? speaker->name + u": "_s + words : words,
            .places = places,
            .reach = reachOf(places)});
    }
}

// Each value once, in the words of the articles and the order in which they give them.
QString ComparisonModel::valuesOf(const Difference &difference) const
{
    QStringList values;
    for (const Claim &claim : difference.claims) {
        const QString words = wordsAt(placeOf(claim.place));
        if (!words.isEmpty() && !values.contains(words))
            values.append(words);
    }
    return values.join(difference.relation == DifferenceRelation::Update ? u" → "_s : u" / "_s);
}

QString ComparisonModel::explanationOf(const Row &row) const
{
    if (row.kind != ComparisonKind::Difference)
        return {};
    const auto language
        = QLocale().language() == QLocale::Korean ? WordsLanguage::Korean : WordsLanguage::English;
    return naranhi::explanationOf(
        m_session.comparison().differences.at(row.difference), m_session.story(), language);
}

QString ComparisonModel::wordsAt(const TextPlace &place) const
{
    return naranhi::wordsAt(m_session, place);
}

} // namespace naranhi
