#pragma once

#include "ServerFixture.h"
#include "WindowFixture.h"
#include "WorkspaceScript.h"
#include "domain/Contact.h"
#include "service/Waiting.h"

#include <memory>
#include <optional>

class QAbstractItemView;

namespace contactdesk
{

/// What a state is brought about with: a service, the window on it, and what an agent does there.
/// Both are made when they are first asked for.
class Scene
{
public:
    /// Both must outlive this object. `sample` is the service with the sample data, which all
    /// scenes share: none may change what it holds.
    Scene(const Theme &theme, ServerFixture &sample, QSize size);

    /// The window is to stand on the sample data; to be said before it is asked for.
    void useSample() { m_onSample = true; }

    /// The service that answers what it is told to, and the people it is about.
    /// @{
    WorkspaceScript &script();
    /// `json`: the members of the contact, with its id; "" for an answer in the documented form.
    void answerLookUps(const QByteArray &json);
    void failLookUps(int status, const QByteArray &body = "{}", const QByteArray &headers = {});
    void answerMessages(const QByteArray &messages);
    void answerTags(const QByteArray &tags);
    /// From now on every connection is broken off.
    void goOffline();
    /// @}

    WindowFixture &window();
    Desk &desk() { return window().desk(); }
    bool isOpen() const { return m_window != nullptr; }

    /// Waits until it holds; false if that takes five seconds.
    template <class Predicate>
    bool until(Predicate holds)
    {
        return waitFor(holds);
    }

    /// What an agent does.
    /// @{
    /// Waits until all that is known of them is there.
    bool opens(const QString &text);
    bool presses(const QString &button);
    bool gives(const QString &command);
    /// Types over what is there, and saves the form of the open person.
    bool saves(const QString &field, const QString &text);
    bool choosesRow(const QString &view, int row);
    /// To what is below the fold.
    bool scrollsTo(const QString &part);
    void typesInto(QWidget &field, const QString &text);
    /// @}

    bool sees(const QString &object);
    bool saysSomething(const QString &label);
    /// Whether one of the changes that the service is still owed is in that state.
    bool owes(EntryState state);
    QAbstractItemView &view(const QString &name);
    int rows(const QString &view);
    /// Puts people into the directory, as if they had been met.
    bool meets(const QList<Contact> &people);

private:
    const Theme &m_theme;
    ServerFixture &m_sample;
    QSize m_size;
    bool m_onSample = false;
    // In the order of dependence: what is below is destroyed first.
    std::unique_ptr<WorkspaceScript> m_script;
    std::unique_ptr<WindowFixture> m_window;
};

} // namespace contactdesk
