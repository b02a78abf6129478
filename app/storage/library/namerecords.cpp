// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library/namerecords.h"

#include "storage/library/searchtokens.h"

using namespace Qt::StringLiterals;

namespace naranhi::storage {

QString foldedName(const QString &written)
{
    QString folded = foldedForSearch(written);
    folded.removeIf([](QChar c) { return c.isSpace(); });
    return folded;
}

Result<qint64> NameRecords::idOf(const Entity &entity)
{
    // The update changes nothing; it makes RETURNING answer for names that are there already.
    return m_database
        .value(u"INSERT INTO entities(type, name) VALUES(?, ?)"
               " ON CONFLICT(type, name) DO UPDATE SET name = excluded.name RETURNING id"_s,
            {tagOf(entity.type), entity.name})
        .map([](const QVariant &id) { return id.toLongLong(); });
}

Result<void> NameRecords::record(
    const QList<Entity> &entities, const QHash<ArticleId, StoredId> &articles)
{
    Result<void> done;
    for (const StoredId article : articles) {
        done = done.and_then([&] {
            return m_database.run(u"DELETE FROM article_entities WHERE article_id = ?"_s,
                {static_cast<qint64>(article)});
        });
    }
    for (const Entity &entity : entities) {
        const Result<qint64> id = idOf(entity);
        if (!id)
            return Failure(id.error());
        for (const EntityForm &form : entity.forms) {
            const StoredId article = articles.value(form.article);
            if (article == StoredId::None)
                continue;
            done = done.and_then([&] {
                return m_database.run(u"INSERT INTO entity_forms(form, entity_id, written)"
                                      " VALUES(?, ?, ?) ON CONFLICT DO NOTHING"_s,
                    {foldedName(form.text), *id, form.text});
            });
            done = done.and_then([&] {
                return m_database.run(
                    u"INSERT INTO article_entities(article_id, entity_id, count) VALUES(?, ?, ?)"
                    " ON CONFLICT(article_id, entity_id)"
                    " DO UPDATE SET count = article_entities.count + excluded.count"_s,
                    {static_cast<qint64>(article), *id, form.count});
            });
        }
    }
    return done;
}

Result<QStringList> NameRecords::spellingsOf(const QString &written)
{
    const auto forms
        = m_database.select(u"SELECT DISTINCT other.written FROM entity_forms AS asked"
                            " JOIN entity_forms AS other ON other.entity_id = asked.entity_id"
                            " WHERE asked.form = ? ORDER BY other.written LIMIT ?"_s,
            {foldedName(written), maximumSpellings},
            [](const QSqlQuery &query) { return query.value(0).toString(); });
    if (!forms)
        return Failure(forms.error());
    QStringList spellings{written};
    for (const QString &form : *forms) {
        if (form != written && !tokensToFind(form).tokens.isEmpty())
            spellings.append(form);
    }
    return spellings;
}

} // namespace naranhi::storage
