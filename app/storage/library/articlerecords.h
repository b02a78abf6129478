// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryvalues.h"
#include "domain/storysignature.h"
#include "storage/library/database.h"

namespace naranhi::storage {

// An article on its way into the library.
struct IncomingArticle
{
    Article article;
    QDateTime fetched; // UTC
    StorySignature signature{}; // empty: takes no part in finding stories
};

// What tells one article from another: its address, for those that were fetched; else its text.
[[nodiscard]] QString identityOf(const Article &article);
// Of title, subtitle and blocks; the same on every machine.
[[nodiscard]] QByteArray fingerprintOf(const Article &article);
// The Julian day of a publication date, with the first of what is not known; none when it is empty.
[[nodiscard]] std::optional<qint64> dayOf(const QString &published);

// The articles of a library with their versions and all that finds them. Every call is to run in a
// transaction of the caller's. Errors: the database's, BadFormat for a document that is damaged.
class ArticleRecords final
{
public:
    explicit ArticleRecords(Database &database)
        : m_database(database)
    {
    }

    // A text that is there already is left as it is; another one at the same address is a new
    // version, and the older ones stay.
    [[nodiscard]] Result<Stored> store(const IncomingArticle &incoming);
    // The whole text in the place of the newest one, which was but a part of it, and is no version
    // to look back on. NotFound when the article is not kept.
    [[nodiscard]] Result<StoredId> complete(const IncomingArticle &incoming);
    // The article that has this text as any of its versions.
    [[nodiscard]] Result<std::optional<StoredId>> find(const Article &article);
    [[nodiscard]] Result<StoredId> idOf(const Article &article); // None when it is not kept
    [[nodiscard]] Result<QList<StoredArticle>> look(
        const QString &where, const QVariantList &values, const QString &order = {}, int limit = 0);
    [[nodiscard]] Result<StoredArticle> look(StoredId id); // NotFound
    [[nodiscard]] Result<Article> newest(StoredId id); // NotFound
    [[nodiscard]] Result<QList<StoredVersion>> versions(StoredId id);
    [[nodiscard]] Result<StoredRecord> record(StoredId id); // NotFound
    [[nodiscard]] Result<void> remove(StoredId id);
    // Under the id that it had; its story only if that is still there. NotWritable when the id or
    // its address is taken by another.
    [[nodiscard]] Result<void> putBack(const StoredRecord &record);

    [[nodiscard]] Result<void> setRead(StoredId id, bool isRead);
    [[nodiscard]] Result<void> setNote(StoredId id, const QString &note);
    [[nodiscard]] Result<QString> note(StoredId id);
    [[nodiscard]] Result<void> setTags(StoredId id, const QStringList &tags);

private:
    struct Known
    {
        StoredId id = StoredId::None;
        QByteArray fingerprint;
        int versions = 0;
    };
    [[nodiscard]] Result<Known> known(const QString &identity);
    [[nodiscard]] Result<StoredId> add(const IncomingArticle &incoming, const QString &identity);
    // As this version, which may be the newest there is; then what was read stays read.
    [[nodiscard]] Result<void> renew(
        const Known &known, int version, const IncomingArticle &incoming);
    [[nodiscard]] Result<void> addVersion(StoredId id, int number, const IncomingArticle &incoming);
    [[nodiscard]] Result<void> addTerms(StoredId id, const StorySignature &signature);
    [[nodiscard]] Result<void> removeTerms(StoredId id);

    Database &m_database;
};

} // namespace naranhi::storage
