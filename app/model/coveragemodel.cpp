// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/coveragemodel.h"

#include "domain/differencewords.h"
#include "model/entitydifferences.h"
#include "model/readingsession.h"
#include "model/storyplaces.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

std::optional<TextPlace> firstMention(const AnnotatedArticle &article, EntityId entity)
{
    const QList<Mention> &mentions = article.analysis.mentions;
    const auto found = std::ranges::find(mentions, entity, &Mention::entity);
    if (found == mentions.end())
        return std::nullopt;
    return TextPlace{article.id, {.block = found->block, .span = found->span}};
}

bool hasClaimOf(const Difference &difference, ArticleId article)
{
    return std::ranges::any_of(difference.claims,
        [article](const Claim &claim) { return claim.place.article == article; });
}

} // namespace

CoverageModel::CoverageModel(const ReadingSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    read();
    connect(&session, &ReadingSession::comparisonChanged, this, &CoverageModel::readAgain);
    connect(&session, &ReadingSession::articleAdded, this, &CoverageModel::readAgain);
    connect(&session, &ReadingSession::articleRemoved, this, &CoverageModel::readAgain);
    connect(&session, &ReadingSession::articleMoved, this, &CoverageModel::readAgain);
    connect(&session, &ReadingSession::entitiesChanged, this, [this] {
        if (m_kind == CoverageRows::Names)
            readAgain();
    });
}

void CoverageModel::setRows(CoverageRows rows)
{
    if (m_kind == rows)
        return;
    m_kind = rows;
    readAgain();
}

int CoverageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case MarkRole:
        return QVariant::fromValue(row.marks.at(index.column()));
    case CountRole:
        return m_kind == CoverageRows::Names
            ? m_entities.at(row.source).countIn(m_columns.at(index.column()).article)
            : QVariant();
    case PlacesRole:
        return QVariant::fromValue(placesToGo(row, index.column()));
    case ExplanationRole:
        return explanationOf(row, index.column());
    default:
        return dataOfRow(row, role);
    }
}

QVariant CoverageModel::dataOfRow(const Row &row, int role) const
{
    switch (role) {
    case TextRole:
        return row.text;
    case ReachRole:
        return reachOf(row);
    case DifferentRole:
        return row.marks.contains(CoverageMark::Different);
    case LoneRole:
        return QVariant::fromValue(loneOf(row));
    case SearchRole:
        return searchTextOf(row);
    case TypeRole:
        return m_kind == CoverageRows::Names ? QVariant::fromValue(m_entities.at(row.source).type)
                                             : QVariant();
    case KeyRole:
        return row.key;
    default:
        return {};
    }
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (section < 0 || section >= m_rows.size())
            return {};
        return dataOfRow(m_rows.at(section), role == Qt::DisplayRole ? +TextRole : role);
    }
    if (section < 0 || section >= m_columns.size())
        return {};
    const Column &column = m_columns.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return column.outlet;
    case ArticleRole:
        return QVariant::fromValue(column.article);
    case ToldRole:
        return column.told;
    case AloneRole:
        return column.alone;
    default:
        return {};
    }
}

void CoverageModel::readAgain()
{
    beginResetModel();
    read();
    endResetModel();
}

void CoverageModel::read()
{
    m_comparison = m_session.comparison();
    m_entities = m_session.entities();
    m_differing = differencesByEntity(m_session);
    m_columns.clear();
    for (const AnnotatedArticle &each : m_session.articles())
        m_columns.append({.article = each.id, .outlet = each.article.outlet});
    m_rows.clear();
    if (m_kind == CoverageRows::Statements)
        addStatements();
    else
        addNames();
    countColumns();
}

void CoverageModel::addStatements()
{
    for (qsizetype i = 0; i < m_comparison.coverage.size(); ++i) {
        const Statement &statement = m_comparison.coverage.at(i);
        if (statement.marks.size() != m_columns.size())
            continue; // of other articles: a new story is on its way
        const QString text = wordsAt(m_session, placeOf(statement.place));
        Row row{.source = i, .text = text, .key = text, .marks = statement.marks};
        for (qsizetype column = 0; column < row.marks.size(); ++column)
            if (row.marks.at(column) == CoverageMark::Different
                && differencesIn(row, m_columns.at(column).article).isEmpty())
                row.marks[column] = CoverageMark::Reported; // the reader set it aside
        m_rows.append(row);
    }
}

void CoverageModel::addNames()
{
    for (qsizetype i = 0; i < m_entities.size(); ++i) {
        const Entity &entity = m_entities.at(i);
        Row row{.source = i, .text = entity.name, .key = entity.name, .marks = {}};
        for (const Column &column : std::as_const(m_columns)) {
            const bool isNamed = entity.countIn(column.article) > 0;
            const bool isDifferent = isNamed && !differencesIn(row, column.article).isEmpty();
            row.marks.append(isDifferent ? CoverageMark::Different
                    : isNamed            ? CoverageMark::Reported
                                         : CoverageMark::NotFound);
        }
        if (reachOf(row) > 0)
            m_rows.append(row);
    }
}

void CoverageModel::countColumns()
{
    for (const Row &row : std::as_const(m_rows)) {
        const bool isLone = reachOf(row) == 1;
        for (qsizetype column = 0; column < row.marks.size(); ++column) {
            if (row.marks.at(column) == CoverageMark::NotFound)
                continue;
            ++m_columns[column].told;
            m_columns[column].alone += isLone ? 1 : 0;
        }
    }
}

int CoverageModel::reachOf(const Row &row)
{
    return static_cast<int>(row.marks.size() - row.marks.count(CoverageMark::NotFound));
}

ArticleId CoverageModel::loneOf(const Row &row) const
{
    if (reachOf(row) != 1)
        return ArticleId::None;
    const auto told = std::ranges::find_if(
        row.marks, [](CoverageMark mark) { return mark != CoverageMark::NotFound; });
    return m_columns.at(told - row.marks.begin()).article;
}

QList<qsizetype> CoverageModel::differencesIn(const Row &row, ArticleId article) const
{
    QList<qsizetype> found;
    const bool isStatement = m_kind == CoverageRows::Statements;
    for (qsizetype i = 0; i < m_comparison.differences.size(); ++i) {
        const Difference &difference = m_comparison.differences.at(i);
        const bool isHere = isStatement
            ? difference.passage >= 0
                && difference.passage == m_comparison.coverage.at(row.source).passage
            : m_differing.value(m_entities.at(row.source).id).contains(i);
        if (isHere && isShownAsDifferent(difference) && hasClaimOf(difference, article))
            found.append(i);
    }
    return found;
}

// Where the row is told, in column order.
QList<TextPlace> CoverageModel::placesIn(const Row &row) const
{
    if (m_kind == CoverageRows::Statements) {
        const Statement &statement = m_comparison.coverage.at(row.source);
        return statement.passage < 0
            ? QList{placeOf(statement.place)}
            : placesOf(m_comparison.passages.at(statement.passage).members);
    }
    QList<TextPlace> places;
    for (const AnnotatedArticle &each : m_session.articles())
        if (const auto mention = firstMention(each, m_entities.at(row.source).id))
            places.append(*mention);
    return places;
}

// What is told differently is shown where the values stand; what is not found here, where it is
// told.
QList<TextPlace> CoverageModel::placesToGo(const Row &row, int column) const
{
    const ArticleId article = m_columns.at(column).article;
    QList<TextPlace> all = placesIn(row);
    const QList<qsizetype> differences = differencesIn(row, article);
    if (!differences.isEmpty()) {
        const Difference &difference = m_comparison.differences.at(differences.first());
        all.removeIf([&difference](
                         const TextPlace &place) { return hasClaimOf(difference, place.article); });
        all = sentencesOf(difference) + all;
    }
    const auto own = std::ranges::find(all, article, &TextPlace::article);
    if (own != all.end())
        std::rotate(all.begin(), own, std::next(own));
    return all;
}

QString CoverageModel::explanationOf(const Row &row, int column) const
{
    const auto language
        = QLocale().language() == QLocale::Korean ? WordsLanguage::Korean : WordsLanguage::English;
    QStringList sentences;
    for (const qsizetype i : differencesIn(row, m_columns.at(column).article))
        sentences.append(
            naranhi::explanationOf(m_comparison.differences.at(i), m_session.story(), language));
    return sentences.join(u'\n');
}

QString CoverageModel::searchTextOf(const Row &row) const
{
    QStringList words{row.text};
    if (m_kind == CoverageRows::Names) {
        for (const EntityForm &form : m_entities.at(row.source).forms)
            words.append(form.text);
    } else {
        for (const TextPlace &place : placesIn(row))
            words.append(wordsAt(m_session, place));
    }
    return words.join(u'\n');
}

} // namespace naranhi
