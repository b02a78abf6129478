// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace naranhi::sources {

// What namespaces are in force, and the short name of the vocabulary that an element is from:
// empty for those of RSS and Atom, "dc", "content" …, "other". Feeds declare them wrongly or not
// at all, so a usual prefix counts without a declaration.
class XmlNamespaces final
{
public:
    void declare(const QString &prefix, const QString &uri);

    // For leaving an element: the count when it was entered.
    [[nodiscard]] qsizetype count() const { return m_declared.size(); }
    void dropTo(qsizetype count) { m_declared.resize(count); }

    // What is declared now without a prefix is the feed's own, whatever it is.
    void rootIsRead();

    [[nodiscard]] QString moduleOf(const QString &prefix) const;

private:
    QList<std::pair<QString, QString>> m_declared;
    QString m_rootUri;
};

} // namespace naranhi::sources
