// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/readability/readabilityscripts.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

// "} catch {" (ES2019).
QString withNamedCatches(QString script)
{
    static const QRegularExpression bare(u"\\bcatch\\s*\\{"_s);
    return script.replace(bare, u"catch (ignored) {"_s);
}

// "__proto__:" in an object literal is passed over without a word: the prototypes are joined where
// the types leave the script.
QString withJoinedPrototypes(QString script)
{
    static const QRegularExpression proto(
        u"(\\w+)\\.prototype\\s*=\\s*\\{\\s*__proto__\\s*:\\s*Node\\.prototype\\s*,"_s);
    static const QRegularExpression leaving(u"\\bglobal\\.Node\\s*=\\s*Node\\s*;"_s);
    QStringList types;
    for (auto it = proto.globalMatch(script); it.hasNext();)
        types.append(it.next().captured(1));
    if (types.isEmpty())
        return script;
    script.replace(proto, u"\\1.prototype = {"_s);
    const QString joining = u"["_s + types.join(u", "_s)
        + u"].forEach(function (type) { Object.setPrototypeOf(type.prototype, Node.prototype); });"
          "\nglobal.Node = Node;"_s;
    return script.replace(leaving, joining);
}

} // namespace

QString readabilityScript(const QString &file)
{
    QFile script(u":/readability/"_s + file);
    if (!script.open(QIODevice::ReadOnly))
        return {};
    return withJoinedPrototypes(withNamedCatches(QString::fromUtf8(script.readAll())));
}

} // namespace naranhi::sources
