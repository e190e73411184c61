import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
  redirect,
} from '@tanstack/react-router';
import { CheckPage } from '../estimate/CheckPage.tsx';
import { MethodPage } from '../estimate/MethodPage.tsx';
import { ResultPage } from '../estimate/ResultPage.tsx';
import { RunPage } from '../estimate/RunPage.tsx';
import { StartPage } from '../estimate/StartPage.tsx';
import { ErrorPage } from './ErrorPage.tsx';
import { Frame } from './Frame.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';

const root = createRootRoute({ component: Frame, notFoundComponent: NotFoundPage });

const tree = root.addChildren([
  createRoute({
    getParentRoute: () => root,
    path: '/',
    beforeLoad: () => {
      throw redirect({ to: '/estimate', replace: true });
    },
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/screen',
    component: lazyRouteComponent(() => import('../screen/ScreenPage.tsx'), 'ScreenPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/screen/interview',
    component: lazyRouteComponent(() => import('../screen/InterviewPage.tsx'), 'InterviewPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/screen/assess',
    component: lazyRouteComponent(() => import('../screen/AssessmentPage.tsx'), 'AssessmentPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/screen/sets/$id',
    component: lazyRouteComponent(() => import('../sets/SetPage.tsx'), 'SetPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/screen/sets/$id/edit',
    component: lazyRouteComponent(() => import('../sets/EditPage.tsx'), 'EditPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/screen/sets/$id/translate',
    component: lazyRouteComponent(() => import('../sets/TranslatePage.tsx'), 'TranslatePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/screen/sets/$id/sign',
    component: lazyRouteComponent(() => import('../sets/SignPage.tsx'), 'SignPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/delphi',
    component: lazyRouteComponent(() => import('../delphi/StudiesPage.tsx'), 'StudiesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/delphi/new',
    component: lazyRouteComponent(() => import('../delphi/NewStudyPage.tsx'), 'NewStudyPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/delphi/answer',
    component: lazyRouteComponent(() => import('../delphi/answering/AnswerPage.tsx'), 'AnswerPage'),
    staticData: { isForGuests: true },
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/delphi/$id',
    component: lazyRouteComponent(() => import('../delphi/StudyPage.tsx'), 'StudyPage'),
  }),
  createRoute({ getParentRoute: () => root, path: '/estimate', component: StartPage }),
  createRoute({ getParentRoute: () => root, path: '/estimate/check', component: CheckPage }),
  createRoute({ getParentRoute: () => root, path: '/estimate/method', component: MethodPage }),
  createRoute({ getParentRoute: () => root, path: '/estimate/run', component: RunPage }),
  createRoute({ getParentRoute: () => root, path: '/estimate/result', component: ResultPage }),
  createRoute({
    getParentRoute: () => root,
    path: '/saved',
    component: lazyRouteComponent(() => import('../saved/SavedPage.tsx'), 'SavedPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/saved/$id',
    component: lazyRouteComponent(() => import('../saved/SavedEstimatePage.tsx'), 'SavedEstimatePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/about',
    component: lazyRouteComponent(() => import('../about/AboutPage.tsx'), 'AboutPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/design',
    component: lazyRouteComponent(() => import('../design/page/DesignPage.tsx'), 'DesignPage'),
  }),
]);

/** All places of the application, and what shows when a page is missing or breaks. */
export function makeRouter(history: RouterHistory) {
  return createRouter({
    routeTree: tree,
    history,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
    // Browsers know where one was on a page; the router would write it down in the session storage, Screen included.
    scrollRestoration: false,
  });
}

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** For somebody invited to this one page: no menu leads elsewhere. */
    readonly isForGuests?: boolean;
  }
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
