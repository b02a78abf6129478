// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace naranhi::sources {

// Character references and entities of one document. Names that XML does not know are HTML's;
// what a document declares itself is taken as plain text, once and only so often: nothing expands
// into anything that expands.
class XmlEntities final
{
public:
    void declare(const QString &name, const QString &value);

    // With all references resolved; those that mean nothing stay as they are.
    [[nodiscard]] QString resolved(QStringView text);

private:
    QString valueOf(const QString &name);

    QHash<QString, QString> m_declared;
    QHash<QString, QString> m_html; // asked for before; empty: no such name
    qsizetype m_expanded = 0; // units that declared entities have made
};

} // namespace naranhi::sources
