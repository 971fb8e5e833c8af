#include "gallery/Scene.h"

#include "store/People.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>

#include <algorithm>

namespace contactdesk
{

using namespace Qt::StringLiterals;

Scene::Scene(const Theme &theme, ServerFixture &sample, QSize size)
    : m_theme(theme), m_sample(sample), m_size(size)
{
}

WorkspaceScript &Scene::script()
{
    if (!m_script)
        m_script = std::make_unique<WorkspaceScript>();
    return *m_script;
}

void Scene::answerLookUps(const QByteArray &json)
{
    script().to("GET /v1/contacts?",
                ScriptedServer::answer(
                    200, json.isEmpty()
                             ? R"({"success":true,"contactId":"id1"})"
                             : R"({"success":true,"contactId":"id1","contact":)" + json + '}'));
}

void Scene::failLookUps(int status, const QByteArray &body, const QByteArray &headers)
{
    script().to("GET /v1/contacts?", ScriptedServer::answer(status, body, headers));
}

void Scene::answerMessages(const QByteArray &messages)
{
    script().to("GET /v1/contacts/messages/", ScriptedServer::answer(200, '[' + messages + ']'));
}

void Scene::answerTags(const QByteArray &tags)
{
    script().to("GET /v1/contacts/tags/", ScriptedServer::answer(200, '[' + tags + ']'));
}

void Scene::goOffline()
{
    script().to("", ScriptedServer::reset());
}

WindowFixture &Scene::window()
{
    if (!m_window) {
        const ServiceAccount account =
            m_onSample ? ServiceAccount{m_sample.address(), ServerFixture::key()}
                       : script().account();
        m_window = std::make_unique<WindowFixture>(
            account, QStringList{u"+447700900123"_s, u"+971501234567"_s}, &m_theme);
        m_window->window().resize(m_size);
    }
    return *m_window;
}

bool Scene::opens(const QString &text)
{
    const auto arrived = [](const auto &part) {
        return part.progress != Progress::Loading;
    };
    return window().opens(text) && until([&] {
               return arrived(desk().openContact().conversation()) &&
                      arrived(desk().openContact().tags());
           });
}

bool Scene::presses(const QString &button)
{
    if (!until([&] { return sees(button) && window().isEnabled(button); }))
        return false;
    window().child<QAbstractButton>(button)->click();
    return true;
}

bool Scene::gives(const QString &command)
{
    window().trigger(command);
    return true;
}

bool Scene::saves(const QString &field, const QString &text)
{
    window().type(field, text);
    return presses(u"saveButton"_s);
}

bool Scene::choosesRow(const QString &name, int row)
{
    if (!until([&] { return sees(name) && rows(name) > row; }))
        return false;
    view(name).setCurrentIndex(view(name).model()->index(row, 0));
    return true;
}

bool Scene::scrollsTo(const QString &name)
{
    auto *part = window().child<QWidget>(name);
    // What has just appeared has its place only when everything is laid out, as for painting, and
    // what is above it may grow once more.
    for (int round = 0; round < 3; ++round) {
        m_window->window().grab();
        QCoreApplication::processEvents();
        for (QWidget *up = part->parentWidget(); up; up = up->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(up))
                area->ensureWidgetVisible(part, 0, 40);
        }
    }
    return !part->visibleRegion().isEmpty();
}

void Scene::typesInto(QWidget &field, const QString &text)
{
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&field, text);
}

bool Scene::sees(const QString &object)
{
    const auto *widget = window().window().findChild<QWidget *>(object);
    return widget && widget->isVisible();
}

bool Scene::saysSomething(const QString &label)
{
    return sees(label) && !window().label(label).isEmpty();
}

bool Scene::owes(EntryState state)
{
    const Journal::Entries &entries = desk().journal().entries();
    return std::any_of(entries.begin(), entries.end(),
                       [state](const auto &entry) { return entry.second.state == state; });
}

QAbstractItemView &Scene::view(const QString &name)
{
    return *window().child<QAbstractItemView>(name);
}

int Scene::rows(const QString &name)
{
    return view(name).model()->rowCount();
}

bool Scene::meets(const QList<Contact> &people)
{
    for (const Contact &person : people)
        desk().directory().learn(person);
    return until([&] { return window().contacts().size() >= qMin(people.size(), 40); });
}

} // namespace contactdesk
